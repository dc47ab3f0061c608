import type { ArticleList } from '../posting-list';
import type { BitWriter } from './bit-writer';
import { partsOf, type ListSize } from './list-size';
import { writeOrdinal } from './ordinals';
import type { Passages, Shape } from './passages';
import type { GradeCode } from './posting-code';
import { MOST_PASSAGES } from './summed-passages';
import { writeRestCounts, writeRestGrades, type RestPart } from './write-rest';

/** Writes at which passages of known articles something stands; grades only where the article's does not tell them. */
export function writePassageList(writer: BitWriter, { articles, ordinals, grades }: Passages, list: ArticleList, size: ListSize, shape: Shape, code: GradeCode): void {
  const starts = startsOf(articles, size);
  for (const { from, to, base } of partsOf(size, shape.articles)) {
    const part: RestPart = { list, starts, ordinals, grades, from, to, base };
    writeOrdinals(writer, part, shape, code);
    if (code === 'grades') writeRestGrades(writer, part);
    if (code === 'counts') writeRestCounts(writer, part);
  }
}

function startsOf(articles: Uint32Array, { own, ownPassages, aside, asidePassages }: ListSize): Uint32Array {
  const starts = new Uint32Array(own + aside + 1);
  let found = 0;
  for (let at = 0; at < ownPassages + asidePassages; at += 1) if (at === 0 || articles[at] !== articles[at - 1]) starts[found++] = at;
  starts[found] = ownPassages + asidePassages;
  return starts;
}

function writeOrdinals(writer: BitWriter, { list, starts, ordinals, from, to, base }: RestPart, { spread, steps }: Shape, code: GradeCode): void {
  for (let article = from; article < to; article += 1) {
    const first = starts[article] ?? 0;
    const end = starts[article + 1] ?? 0;
    if (list.passages[article] === MOST_PASSAGES) writer.gamma(end - first - MOST_PASSAGES);
    writeOrdinal(writer, ordinals[first] ?? 0, spread.code(code === 'grades' ? (list.grades[article] ?? 0) : null, base > 0, end - first), spread.escape);
    for (let at = first + 1; at < end; at += 1) {
      const before = ordinals[at - 1] ?? 0;
      const step = (ordinals[at] ?? 0) - before - 1;
      if (before < spread.escape) writeOrdinal(writer, step, spread.next(before, base > 0, end - at), spread.escape - before - 1);
      else writer.rice(step, steps);
    }
  }
}
