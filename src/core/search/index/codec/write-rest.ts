import type { PostingList } from '../posting-list';
import type { ArticleList } from '../posting-list';
import { writeAlike, writeRank } from './alike';
import type { BitWriter } from './bit-writer';
import { PLAIN_ORDER, REST_ORDER, TITLE_ORDER, isGreatTitle, openOrder } from './passage-grades';
import { writeTallies } from './tallies';

/** The articles `from` to `to` of a list with their passages. */
export interface RestPart {
  readonly list: ArticleList;
  readonly starts: Uint32Array;
  readonly ordinals: PostingList['ordinals'];
  readonly grades: ArrayLike<number>;
  readonly from: number;
  readonly to: number;
  readonly base: number;
}

/** Writes the grades of articles with several passages, of which one at least has the greatest: titles, passages of plain articles, then the others one by one. */
export function writeRestGrades(writer: BitWriter, { list, starts, ordinals, grades, from, to, base }: RestPart): void {
  const [titles, plain, open, rest]: [number[], number[], (readonly [number, number])[], number[]] = [[], [], [], []];
  for (let article = from; article < to; article += 1) {
    const greatest = list.grades[article] ?? 0;
    if (list.passages[article] === 1 || greatest === 0) continue;
    const end = starts[article + 1] ?? 0;
    for (let at = starts[article] ?? 0, isTold = false; at < end; at += 1) {
      const grade = grades[at] ?? 0;
      if (isGreatTitle(greatest, ordinals[at] ?? 0, base)) titles.push(grade);
      else if (greatest === 1) plain.push(grade);
      else if (isTold) rest.push(grade);
      else if (at < end - 1) open.push([grade, greatest]);
      isTold ||= grade === greatest;
    }
  }
  writeAlike(writer, titles, titles.length, TITLE_ORDER);
  writeAlike(writer, plain, plain.length, PLAIN_ORDER);
  for (const [grade, greatest] of open) writeRank(writer, openOrder(greatest).indexOf(grade), openOrder(greatest).length);
  writeAlike(writer, rest, rest.length, REST_ORDER);
}

/** Writes the counts of articles with several passages: which has the greatest, where that is not the usual one, then those of all others. */
export function writeRestCounts(writer: BitWriter, { list, starts, grades, from, to }: RestPart): void {
  const rest: number[] = [];
  for (let article = from; article < to; article += 1) {
    const greatest = list.grades[article] ?? 0;
    if (list.passages[article] === 1 || greatest === 0) continue;
    const [first, end] = [starts[article] ?? 0, starts[article + 1] ?? 0];
    let told = first;
    while (greatest > 1 && grades[told] !== greatest) told += 1;
    if (greatest > 1) writer.below(told - first, end - first);
    for (let at = first; at < end; at += 1) if (greatest === 1 || at !== told) rest.push(grades[at] ?? 0);
  }
  writeTallies(writer, rest, rest.length);
}
