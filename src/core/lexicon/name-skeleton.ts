/** Letters that transcribers of foreign names interchange. */
const SAME_SOUND = [
  [/دج|دز|زه|ج|غ/g, 'ج'],
  [/تش|ش/g, 'ش'],
  [/ط/g, 'ت'],
  [/[صث]/g, 'س'],
  [/[ذضظ]/g, 'د'],
  [/ق/g, 'ك'],
] as const;

/** Consonants of a folded foreign name, one letter for each group that papers interchange (ديمشينكو, ديمتشينكو). Proposes that two spellings are one name; never proves it. */
export function skeleton(folded: string): string {
  let name = folded;
  for (const [pattern, letter] of SAME_SOUND) name = name.replace(pattern, letter);
  return name.charAt(0) + name.slice(1).replace(/[اويهء]/g, '').replace(/(.)\1+/g, '$1');
}
