import type { BitReader } from './bit-reader';
import { ExceptionReader } from './exceptions';
import { GRADE_ORDERS, LONG, OTHER_GRADES, countCode, gradeClass, type GradeCode } from './posting-code';

/** Reads what `writeGrades` wrote of the passages `from` to `to`. */
export function readGrades(reader: BitReader, ordinals: Uint16Array, grades: Uint8Array, from: number, to: number, code: GradeCode): void {
  if (code === 'grades') {
    if (to - from < LONG) readShortGrades(reader, ordinals, grades, from, to);
    else readLongGrades(reader, ordinals, grades, from, to);
  }
  if (code === 'counts') readCounts(reader, grades, from, to);
}

function readShortGrades(reader: BitReader, ordinals: Uint16Array, grades: Uint8Array, from: number, to: number): void {
  for (let at = from; at < to; at += 1) {
    const place = reader.bits(1) === 0 ? 0 : reader.bits(1) === 0 ? 1 : 2 + reader.bits(1);
    grades[at] = GRADE_ORDERS[gradeClass(ordinals[at] ?? 0)]?.[place] ?? 0;
  }
}

function readLongGrades(reader: BitReader, ordinals: Uint16Array, grades: Uint8Array, from: number, to: number): void {
  const usual = Uint8Array.from(GRADE_ORDERS, () => reader.bits(2));
  const others = [...usual].map((own) => OTHER_GRADES.filter((grade) => grade !== own));
  for (let at = from; at < to; at += 1) grades[at] = usual[gradeClass(ordinals[at] ?? 0)] ?? 0;
  const exceptions = new ExceptionReader(reader);
  while (exceptions.at < to - from) {
    const at = from + exceptions.at;
    exceptions.next();
    const rank = reader.bits(1) === 0 ? 0 : 1 + reader.bits(1);
    grades[at] = others[gradeClass(ordinals[at] ?? 0)]?.[rank] ?? 0;
  }
}

function readCounts(reader: BitReader, grades: Uint8Array, from: number, to: number): void {
  if (to - from < LONG) {
    for (let at = from; at < to; at += 1) grades[at] = countCode(reader.rice(0));
    return;
  }
  const usual = reader.bits(1);
  grades.fill(usual, from, to);
  const exceptions = new ExceptionReader(reader);
  while (exceptions.at < to - from) {
    const at = from + exceptions.at;
    exceptions.next();
    const other = reader.gamma();
    grades[at] = other === 0 ? 1 - usual : other + 1;
  }
}
