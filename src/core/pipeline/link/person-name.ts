const SON: ReadonlySet<string> = new Set(['بن', 'ابن', 'بنت']);
/** Words that make one part of a name with the word after them. */
const OPENS_PART: ReadonlySet<string> = new Set(['ابو', 'ابي', 'ام', 'ال', 'عبد', 'ولد', 'دي', 'دا', 'دو', 'ديل', 'فون', 'فان', 'فن', 'در', 'ذو', 'بو', 'لو', 'لا', 'ماك', 'سان']);
/** Words that make one part with the word before them («نصر الله», «نور الدين»). */
const CLOSES_PART: ReadonlySet<string> = new Set(['الله', 'الدين']);
/** Ordinals and the like that rulers bear. */
const ORDINALS: ReadonlySet<string> = new Set(['الاول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'الابن', 'الاب', 'جونيور']);

/** The parts of a folded personal name: «محمد بن سلمان» has two, «عبد الفتاح السيسي» two, «ابو مازن» one. «ابن» is written «بن». */
export function nameParts(name: string): readonly string[] {
  const parts: string[] = [];
  let open = '';
  for (const word of name.split(' ')) {
    const last = parts[parts.length - 1];
    if (open === '' && last !== undefined && (CLOSES_PART.has(word) || ORDINALS.has(word))) {
      parts[parts.length - 1] = `${last} ${word}`;
    } else if (SON.has(word) || OPENS_PART.has(word)) {
      open += `${SON.has(word) ? 'بن' : word} `;
    } else {
      parts.push(open + word);
      open = '';
    }
  }
  if (open !== '') parts.push(open.trim());
  return parts;
}

/** True for «بن سلمان». */
export function isSonOf(part: string): boolean {
  return part.startsWith('بن ');
}

/** True when a name ends with a word that tells it from a namesake («الثاني», «الابن»). */
export function isNumbered(part: string): boolean {
  return ORDINALS.has(part.slice(part.lastIndexOf(' ') + 1));
}

/** A part as it is compared: a kunya in the nominative. */
export function partKey(part: string): string {
  return part.replace(/^(?:ابي|ابا) /, 'ابو ').replace(/^ابن /, 'بن ');
}

/** A whole name as it is compared. */
export function nameKey(name: string): string {
  return nameParts(name).map(partKey).join(' ');
}
