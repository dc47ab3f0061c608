import type { WordingUse } from '../compare/wording-uses';
import type { Article } from '../model/article';
import type { Span } from '../model/span';
import { quantities } from '../text/numbers';
import type { Difference, Side, Statement } from './board';

type Cells = readonly (readonly Statement[] | null)[];

/** A thing told in one source: what it is comparable with, what it is, and its words. */
interface Token {
  readonly of: string;
  readonly value: string;
  readonly words: string;
}

/** The words of an article between which texts choose when they tell of one matter. */
export type Wordings = (article: Article) => readonly WordingUse[];

/** In what the sources of a row differ. It says nothing of who is right, nor that they speak of the same thing. */
export function differencesOf(cells: Cells, wordings: Wordings): readonly Difference[] {
  return [
    ...differing('stance', cells, stances, (a, b) => a === b),
    ...differing('number', cells, numbers, (a, b) => a === b),
    ...differing('time', cells, times, (a, b) => a.startsWith(b) || b.startsWith(a)),
    ...differing('wording', cells, (statement) => wordingTokens(statement, wordings), (a, b) => a === b),
  ];
}

/** One difference for each kind of thing on which two sources have nothing in common. */
function differing(kind: Difference['kind'], cells: Cells, tokensOf: (statement: Statement) => readonly Token[], agree: (a: string, b: string) => boolean): readonly Difference[] {
  const tokens = cells.map((cell) => (cell ?? []).flatMap(tokensOf));
  const subjects = [...new Set(tokens.flat().map(({ of }) => of))];
  return subjects.flatMap((subject) => {
    const told = tokens.map((all) => all.filter(({ of }) => of === subject));
    const differ = told.some((mine, at) => mine.length > 0 && told.some((other, index) => index > at && other.length > 0 && !mine.some((a) => other.some((b) => agree(a.value, b.value)))));
    return differ ? [{ kind, sides: sidesOf(told) }] : [];
  });
}

function sidesOf(told: readonly (readonly Token[])[]): readonly Side[] {
  return told.flatMap((tokens, source) => (tokens.length === 0 ? [] : [{ source, words: [...new Set(tokens.map(({ words }) => words))] }]));
}

const TAKING_SIDES = new Set<string>(['asserts', 'denies', 'doubts']);

function stances({ told: { article }, tellers }: Statement): readonly Token[] {
  return tellers.flatMap(({ stand, quotation }) => (TAKING_SIDES.has(stand) && quotation?.cue != null ? [{ of: 'stance', value: stand, words: slice(article.text, quotation.cue) }] : []));
}

function numbers({ told: { article }, start, end }: Statement): readonly Token[] {
  return quantities(article.text, { start, end }, article.times).flatMap((quantity) => (quantity.of === null ? [] : [{ of: quantity.of, value: String(quantity.value), words: slice(article.text, quantity) }]));
}

const DAY = /^\d{4}-\d{2}-\d{2}/;

function times({ told: { article }, start, end }: Statement): readonly Token[] {
  return article.times.flatMap((time) => (time.start >= start && time.end <= end && time.value !== null && DAY.test(time.value) ? [{ of: 'day', value: time.value.slice(0, 10), words: slice(article.text, time) }] : []));
}

function wordingTokens({ told: { article }, start, end }: Statement, wordings: Wordings): readonly Token[] {
  return wordings(article).flatMap((use) => (use.start >= start && use.end <= end ? [{ of: use.set, value: use.word, words: slice(article.text, use) }] : []));
}

function slice(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
