import type { BitWriter } from './bit-writer';
import { ExceptionWriter } from './exceptions';
import type { Passages } from './passages';
import { GRADE_ORDERS, LONG, OTHER_GRADES, countCode, gradeClass, type GradeCode } from './posting-code';

/** Writes what is kept of the passages `from` to `to`: in long lists only what is not as usual. */
export function writeGrades(writer: BitWriter, passages: Passages, from: number, to: number, code: GradeCode): void {
  if (code === 'grades') {
    if (to - from < LONG) writeShortGrades(writer, passages, from, to);
    else writeLongGrades(writer, passages, from, to);
  }
  if (code === 'counts') writeCounts(writer, passages, from, to);
}

function writeShortGrades(writer: BitWriter, { ordinals, grades }: Passages, from: number, to: number): void {
  for (let at = from; at < to; at += 1) {
    const place = (GRADE_ORDERS[gradeClass(ordinals[at] ?? 0)] ?? []).indexOf(grades[at] ?? 0);
    writer.bits((1 << place) - 1, Math.min(place + 1, 3));
  }
}

function writeLongGrades(writer: BitWriter, { ordinals, grades }: Passages, from: number, to: number): void {
  const counts = GRADE_ORDERS.map(() => [0, 0, 0, 0]);
  for (let at = from; at < to; at += 1) {
    const own = counts[gradeClass(ordinals[at] ?? 0)] ?? [];
    own[grades[at] ?? 0] = (own[grades[at] ?? 0] ?? 0) + 1;
  }
  const usual = counts.map((own) => own.indexOf(Math.max(...own)));
  for (const grade of usual) writer.bits(grade, 2);
  const places: number[] = [];
  for (let at = from; at < to; at += 1) if (grades[at] !== usual[gradeClass(ordinals[at] ?? 0)]) places.push(at - from);
  const exceptions = new ExceptionWriter(writer, places, to - from);
  for (const place of places) {
    exceptions.next();
    const others = OTHER_GRADES.filter((grade) => grade !== usual[gradeClass(ordinals[from + place] ?? 0)]);
    const rank = others.indexOf(grades[from + place] ?? 0);
    writer.bits((1 << rank) - 1, Math.min(rank + 1, 2));
  }
}

function writeCounts(writer: BitWriter, { grades }: Passages, from: number, to: number): void {
  if (to - from < LONG) {
    for (let at = from; at < to; at += 1) writer.rice(countCode(grades[at] ?? 0), 0);
    return;
  }
  const own: readonly number[] = [...grades.subarray(from, to)];
  const usual = own.filter((count) => count === 0).length * 2 > own.length ? 0 : 1;
  writer.bits(usual, 1);
  const places = own.flatMap((count, at) => (count === usual ? [] : [at]));
  const exceptions = new ExceptionWriter(writer, places, own.length);
  for (const place of places) {
    exceptions.next();
    writer.gamma(otherCount(own[place] ?? 0));
  }
}

/** Numbers without the usual count: 2 is the commonest besides 0 and 1. */
function otherCount(count: number): number {
  return count > 1 ? count - 1 : 0;
}
