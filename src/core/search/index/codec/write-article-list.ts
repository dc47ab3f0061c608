import type { ArticleList } from '../posting-list';
import { writeAlike } from './alike';
import { OFTEN_ORDER, ONCE_ORDER, TWICE_ORDER } from './article-grades';
import { writeNumbers } from './article-numbers';
import { writeArticleTallies } from './article-tallies';
import type { BitWriter } from './bit-writer';
import { partsOf, type ListSize } from './list-size';
import type { Shape } from './passages';
import type { GradeCode } from './posting-code';
import { writeRepeats } from './repeats';

/** Writes in which articles something stands, in how many passages of each, and how much it says there at most. The size must be known to whoever reads. */
export function writeArticleList(writer: BitWriter, { articles, passages, grades }: ArticleList, size: ListSize, shape: Shape, code: GradeCode): void {
  for (const part of partsOf(size, shape.articles)) {
    const { from, to, base } = part;
    if (from === to) continue;
    const counts = passages.subarray(from, to);
    writeNumbers(writer, articles.subarray(from, to), base, shape.articles);
    writeRepeats(writer, counts, part.passages);
    if (code === 'grades') writeGrades(writer, counts, grades.subarray(from, to));
    if (code === 'counts') writeArticleTallies(writer, counts, grades.subarray(from, to));
  }
}

/** Those with one passage, with two, with more: what stands in more passages has more occasions to weigh much. */
function writeGrades(writer: BitWriter, counts: Uint8Array, grades: Uint8Array): void {
  const [once, twice, often]: [number[], number[], number[]] = [[], [], []];
  grades.forEach((grade, at) => {
    const count = counts[at] ?? 1;
    (count === 1 ? once : count === 2 ? twice : often).push(grade);
  });
  writeAlike(writer, once, once.length, ONCE_ORDER);
  writeAlike(writer, twice, twice.length, TWICE_ORDER);
  writeAlike(writer, often, often.length, OFTEN_ORDER);
}
