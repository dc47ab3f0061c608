import { compareDates } from '../compare/compare-dates';
import { compareNumbers } from '../compare/compare-numbers';
import type { Aspect, Difference as Pair, Said } from '../compare/difference';
import { inside, type Told } from '../compare/told';
import { wordingDifferences } from '../compare/wording-differences';
import type { WordingUse } from '../compare/wording-uses';
import { ownPassages } from '../corpus/passage-blocks';
import type { Article } from '../model/article';
import type { Span } from '../model/span';
import type { Difference, Statement } from './board';

type Cells = readonly (readonly Statement[] | null)[];

/** The words of a sentence between which texts choose when they tell of one matter. */
export type Wordings = (article: Article, sentence: Span) => readonly WordingUse[];

/** Two tellings, with the numbers of their sources, and in what they differ. */
interface Differing {
  readonly at: number;
  readonly a: Told;
  readonly further: number;
  readonly b: Told;
  readonly by: Pair;
}

/** In what the sources of a row differ, two and two. It says nothing of who is right. */
export function differencesOf(cells: Cells, wordings: Wordings): readonly Difference[] {
  const told = cells.map((cell) => tellingsOf(cell ?? []));
  const uses = new Map(told.flat().map((one) => [one, usesOf(one, wordings)]));
  const numbers = between(told, (a, b) => compareNumbers(a, b).differences);
  const dates = between(told.map((own) => own.map(ofEvents)), (a, b) => compareDates(a, b).differences);
  const words = between(told, (a, b) => wordingDifferences(a, uses.get(a) ?? [], b, uses.get(b) ?? []));
  return [...stances(cells), ...gathered('number', numbers, 'number'), ...gathered('rounding', numbers, 'exactness'), ...gathered('time', dates, 'date'), ...gathered('wording', words, 'wording')];
}

/** What a cell is to a comparison: for each of its articles the passages, no wider than the sentences that stand here. */
function tellingsOf(cell: readonly Statement[]): readonly Told[] {
  const articles = [...new Set(cell.map(({ told }) => told.article))];
  return articles.map((article) => ({ article, blocks: cell.filter(({ told }) => told.article === article).flatMap(narrowed) }));
}

function narrowed({ told, passage, start, end }: Statement): Told['blocks'] {
  const block = ownPassages(told.article)[passage] ?? null;
  return block === null ? [] : [{ ...block, start, end }];
}

function usesOf(told: Told, wordings: Wordings): readonly WordingUse[] {
  return inside(told, told.article.sentences).flatMap((sentence) => wordings(told.article, sentence));
}

/** «قالت الوزارة يوم السبت إن …»: the day on which somebody spoke is no day of what he tells: it stands between the word for it and his words. */
function ofEvents({ article, blocks }: Told): Told {
  const isOfSpeech = (time: Span): boolean => article.quotations.some(({ cue, content }) => cue !== null && cue.end <= time.start && time.end <= content.start);
  return { article: { ...article, times: article.times.filter((time) => !isOfSpeech(time)) }, blocks };
}

/** Each telling of a source beside each of every further one. */
function between(told: readonly (readonly Told[])[], compare: (a: Told, b: Told) => readonly Pair[]): readonly Differing[] {
  return told.flatMap((mine, at) => told.slice(at + 1).flatMap((others, more) => mine.flatMap((a) => others.flatMap((b) => compare(a, b).map((by) => ({ at, a, further: at + 1 + more, b, by }))))));
}

/** One difference for each thing on which two sources differ by one aspect, with the words of all that differ from somebody. */
function gathered(kind: Difference['kind'], all: readonly Differing[], aspect: Aspect): readonly Difference[] {
  const found = new Map<string | null, Map<number, Set<string>>>();
  const add = (of: string | null, source: number, { text }: Article, said: readonly Said[]): void => {
    const sides = found.get(of) ?? new Map<number, Set<string>>();
    found.set(of, sides);
    const words = sides.get(source) ?? new Set();
    sides.set(source, words);
    for (const { span } of said) if (span !== null) words.add(slice(text, span));
  };
  for (const { at, a, further, b, by } of all) {
    if (by.aspect !== aspect) continue;
    add(by.of, at, a.article, by.a);
    add(by.of, further, b.article, by.b);
  }
  return [...found].map(([of, sides]) => ({ kind, of, sides: [...sides].sort(([a], [b]) => a - b).map(([source, words]) => ({ source, words: [...words] })) }));
}

/** Who admits a thing holds it to be so. */
const SIDE_OF: Readonly<Partial<Record<Statement['tellers'][number]['stand'], string>>> = { asserts: 'for', admits: 'for', denies: 'against', doubts: 'doubts' };

/** Sources of which no two stand alike to what is told, with the words that say so. */
function stances(cells: Cells): readonly Difference[] {
  const told = cells.map((cell) => (cell ?? []).flatMap(stancesOf));
  const differ = told.some((mine, at) => told.slice(at + 1).some((other) => mine.length > 0 && other.length > 0 && !mine.some((a) => other.some((b) => a.side === b.side))));
  if (!differ) return [];
  return [{ kind: 'stance', of: null, sides: told.flatMap((all, source) => (all.length === 0 ? [] : [{ source, words: [...new Set(all.map(({ words }) => words))] }])) }];
}

function stancesOf({ told: { article }, tellers }: Statement): readonly { readonly side: string; readonly words: string }[] {
  return tellers.flatMap(({ stand, quotation, verb }) => {
    const [side, cue] = [SIDE_OF[stand], quotation?.cue ?? verb];
    return side === undefined || cue === null ? [] : [{ side, words: slice(article.text, cue) }];
  });
}

function slice(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
