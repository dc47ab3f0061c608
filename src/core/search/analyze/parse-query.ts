/** One piece of a query as typed. */
export interface QueryPart {
  readonly text: string;
  /** True when its words must follow each other (it stood in quotation marks). */
  readonly phrase: boolean;
  /** True when it must not occur (`-` before it). */
  readonly refused: boolean;
  /** True when it is the last thing typed, and its last word perhaps not finished. */
  readonly open: boolean;
  /** True when its last word stands for every word that begins so (`*` after it). */
  readonly starred: boolean;
}

/** Quoted with any marks, or a run without spaces. The closing mark may not be typed yet. */
const PART = /(?<minus>-?)(?:["“”„«](?<phrase>[^"“”„«»]*)["“”»]?|(?<word>[^\s"“”„«»]+))/gu;
const STAR = /\*+$/u;

/** Takes a query apart. Any string gives a query, perhaps an empty one. */
export function parseQuery(text: string): readonly QueryPart[] {
  return [...text.matchAll(PART)].flatMap(({ 0: whole, index, groups }) => {
    const raw = groups?.['phrase'] ?? groups?.['word'] ?? '';
    const last = index + whole.length === text.length;
    const phrase = groups?.['phrase'] !== undefined;
    const part = { text: raw.replace(STAR, ''), phrase, refused: groups?.['minus'] === '-', open: last && !phrase, starred: STAR.test(raw) };
    return part.text.trim() === '' ? [] : [part];
  });
}
