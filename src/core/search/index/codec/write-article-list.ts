import type { ArticleList } from '../posting-list';
import { writeAlike } from './alike';
import { CLASS_ORDERS, repeatClass } from './article-grades';
import { writeNumbers } from './article-numbers';
import type { BitWriter } from './bit-writer';
import { partsOf, type ListPart, type ListSize } from './list-size';
import type { Shape } from './passages';
import type { GradeCode } from './posting-code';
import { writeRepeats } from './repeats';
import { SCRATCH } from './scratch';
import { writeTallies } from './tallies';

/** Writes in which articles something stands, in how many passages of each, and how much it says there at most. The size must be known to whoever reads. */
export function writeArticleList(writer: BitWriter, { articles, passages, grades }: ArticleList, size: ListSize, shape: Shape, code: GradeCode): void {
  for (const part of partsOf(size, shape.articles)) {
    const { from, to, base } = part;
    if (from === to) continue;
    const counts = passages.subarray(from, to);
    writeNumbers(writer, articles.subarray(from, to), base, shape.articles);
    writeRepeats(writer, counts, part.passages);
    if (code === 'grades') writeGrades(writer, counts, grades.subarray(from, to), part);
    if (code === 'counts') writeTallies(writer, grades.subarray(from, to), to - from);
  }
}

function writeGrades(writer: BitWriter, counts: Uint8Array, grades: Uint8Array, { from, to, passages }: ListPart): void {
  if (passages === to - from) {
    writeAlike(writer, grades, to - from, CLASS_ORDERS[0] ?? []);
    return;
  }
  const members = SCRATCH.grades(to - from);
  CLASS_ORDERS.forEach((order, own) => {
    let found = 0;
    for (let at = 0; at < counts.length; at += 1) if (repeatClass(counts[at] ?? 1) === own) members[found++] = grades[at] ?? 0;
    writeAlike(writer, members, found, order);
  });
}
