import type { Formats } from '../i18n/formats';

/** A month, a year, or the years of a decade or century, by its key. */
export function periodText(at: string, formats: Formats): string {
  const [first = 0, last = first] = at.split('-').map(Number);
  return at.length === 7 ? formats.month(at) : yearsText(first, last, formats);
}

/** A year, or the years of a decade or century. */
export function yearsText(first: number, last: number, formats: Formats): string {
  return first === last ? formats.year(first) : `${formats.year(first)}–${formats.year(last)}`;
}
