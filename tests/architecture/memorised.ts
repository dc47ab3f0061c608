import type { Sources } from './source-files';

/** So many words of a seed in a row are a sentence of it, not a term of the language. */
export const RUN = 6;

/** Where a source holds as many words in a row as the limit, in any spelling of quotes, commas or lines between them. */
export function memorised(seeds: Sources, sources: Sources): readonly string[] {
  const known = new Map([...seeds].flatMap(([path, text]) => grams(text).map((gram) => [gram, path] as const)));
  return [...sources].flatMap(([path, text]) => {
    const gram = grams(text).find((candidate) => known.has(candidate));
    return gram === undefined ? [] : [`${path}: «${gram}» stands in ${known.get(gram) ?? ''}`];
  });
}

function grams(text: string): string[] {
  const words = text.normalize('NFC').replace(/[\u0640\u064B-\u0652]/g, '').match(/[\u0620-\u063F\u0641-\u064A\u066E-\u06D3]+/g) ?? [];
  return words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, at) => words.slice(at, at + RUN).join(' '));
}
