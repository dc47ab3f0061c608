/** Letters that transcribers of foreign names interchange. */
const SAME_SOUND = [
  [/دج|دز|زه|ج|غ/g, 'ج'],
  [/تش|ش/g, 'ش'],
  [/ط/g, 'ت'],
  [/[صث]/g, 'س'],
  [/[ذضظ]/g, 'د'],
  [/ق/g, 'ك'],
] as const;

const VOWELS = /[اويهء]/g;
const IS_VOWEL = /^[اويهء]$/;

/** Consonants of a folded foreign name, one letter for each group that papers interchange (ديمشينكو, ديمتشينكو). Proposes that two spellings are one name; never proves it. */
export function skeleton(folded: string): string {
  const name = sounds(folded);
  return name.charAt(0) + name.slice(1).replace(VOWELS, '').replace(/(.)\1+/g, '$1');
}

/** The vowel letters that stand after each consonant of the {@link skeleton}. */
export function voicedSkeleton(folded: string): readonly string[] {
  const name = sounds(folded);
  const vowels = [''];
  let consonant = name.charAt(0);
  for (const letter of name.slice(1)) {
    const last = vowels.length - 1;
    if (IS_VOWEL.test(letter)) vowels[last] = (vowels[last] ?? '') + letter;
    else if (letter !== consonant) {
      vowels.push('');
      consonant = letter;
    }
  }
  return vowels;
}

function sounds(folded: string): string {
  let name = folded;
  for (const [pattern, letter] of SAME_SOUND) name = name.replace(pattern, letter);
  return name;
}
