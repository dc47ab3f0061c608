/** Prefixes of light10 (Larkey, Ballesteros, Connell 2007), of which one is taken. */
const PREFIXES = ['وال', 'بال', 'كال', 'فال', 'ال', 'لل'] as const;
const CONJUNCTION = 'و';
/** Suffixes of light10 in folded spelling, each tried once in this order. */
const SUFFIXES = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'] as const;
const SHORTEST_STEM = 2;
const SHORTEST_WITH_CONJUNCTION = 4;

/** Light stem of one folded Arabic word by light10; other words pass unchanged. */
export function stem(folded: string): string {
  let stemmed = withoutPrefix(folded);
  for (const suffix of SUFFIXES) {
    if (stemmed.endsWith(suffix) && stemmed.length - suffix.length >= SHORTEST_STEM) stemmed = stemmed.slice(0, -suffix.length);
  }
  return stemmed;
}

function withoutPrefix(word: string): string {
  for (const prefix of PREFIXES) {
    if (word.startsWith(prefix) && word.length - prefix.length >= SHORTEST_STEM) return word.slice(prefix.length);
  }
  return word.startsWith(CONJUNCTION) && word.length >= SHORTEST_WITH_CONJUNCTION ? word.slice(1) : word;
}
