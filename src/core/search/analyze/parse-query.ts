/** One piece of a query as typed. */
export interface QueryPart {
  /** As typed, marks kept, quotation marks, minus and star away. */
  readonly text: string;
  /** True when its words must follow each other (it stood in quotation marks). */
  readonly phrase: boolean;
  /** True when it must not occur (`-` before it). */
  readonly refused: boolean;
  /** True when it will do in place of the part before it (`OR` or `|` between them). Never true of the first part, nor beside a refused one. */
  readonly or: boolean;
  /** True when it is the last thing typed, and its last word perhaps not finished. */
  readonly open: boolean;
  /** True when its last word stands for every word that begins so (`*` after it). */
  readonly starred: boolean;
}

/** Marks that open a quotation -> those that close it. Keyboards and typists mix them, so each that is not a guillemet closes any other. */
const QUOTATIONS = [
  { open: '«', close: '»' },
  { open: '‹', close: '›' },
  { open: '"“”„‟″＂', close: '"“”‟″＂' },
  { open: '»', close: '«»' },
] as const;
/** Single marks open a quotation only where they close it before a space or the end: elsewhere they are apostrophes. */
const SINGLE = /^['‘‚‛]([^'’‘‛]*)['’‘‛](?=\s|$)/u;
const OPENING = new Set(QUOTATIONS.flatMap(({ open }) => [...open]));
/** Marks that open a quotation only where another closes it: alone they are left over from one. */
const LEFT_OVER = '»›”‟';
const OR = /^(?:\||OR(?=\s|$))/u;
const SPACE = /^\s+/u;
/** A run without spaces, bars and opening marks. */
const RUN = /^[^\s|"“”„‟″＂«»‹›]+/u;
const STAR = /[*٭＊]+$/u;
const MINUS = /^[-−]/u;

/** A piece as it stands in the query: how long it is with its signs, and what is in it. */
interface Piece {
  readonly length: number;
  readonly text: string;
  readonly phrase: boolean;
  /** False for a quotation whose closing mark is not typed yet, and for words. */
  readonly closed: boolean;
}

/** Takes a query apart. Any string gives a query, perhaps an empty one. */
export function parseQuery(query: string): readonly QueryPart[] {
  const parts: QueryPart[] = [];
  let either = false;
  for (let at = 0; at < query.length; ) {
    const rest = query.slice(at);
    const sign = SPACE.exec(rest) ?? OR.exec(rest);
    if (sign !== null) {
      either ||= sign[0].trim() !== '';
      at += sign[0].length;
      continue;
    }
    const refused = MINUS.test(rest) && rest.length > 1 && !SPACE.test(rest.slice(1));
    const { length, text, phrase, closed } = pieceAt(refused ? rest.slice(1) : rest);
    at += length + (refused ? 1 : 0);
    const plain = text.replace(STAR, '');
    if (plain.trim() === '') continue;
    const open = at === query.length && !closed && !/\s$/u.test(text);
    parts.push({ text: plain, phrase, refused, or: either && !refused && parts.at(-1)?.refused === false, open, starred: plain !== text });
    either = false;
  }
  return parts;
}

function pieceAt(rest: string): Piece {
  return quotationAt(rest) ?? { length: Math.max(1, RUN.exec(rest)?.[0].length ?? 1), text: RUN.exec(rest)?.[0] ?? '', phrase: false, closed: false };
}

function quotationAt(rest: string): Piece | null {
  const single = SINGLE.exec(rest);
  if (single !== null) return { length: single[0].length, text: single[1] ?? '', phrase: true, closed: true };
  if (!OPENING.has(rest.charAt(0))) return null;
  const marks = QUOTATIONS.find(({ open }) => open.includes(rest.charAt(0)))?.close ?? '';
  const end = [...rest.slice(1)].findIndex((character) => marks.includes(character));
  if (end < 0 && LEFT_OVER.includes(rest.charAt(0))) return null;
  if (end < 0) return { length: rest.length, text: rest.slice(1), phrase: true, closed: false };
  const text = [...rest.slice(1)].slice(0, end).join('');
  return { length: text.length + 2, text, phrase: true, closed: true };
}
