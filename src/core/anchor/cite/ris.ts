import type { Cited } from './cited';
import { note } from './cited-note';

const LINE_END = '\r\n';

/** A passage as a RIS record of a newspaper article, for programs that manage references. One line a tag; an unknown date or publisher is left out. */
export function ris(cited: Cited): string {
  const { title, publisher, author, date, quotation, link } = cited;
  const tags: readonly (readonly [tag: string, value: string | null])[] = [
    ['TY', 'NEWS'],
    ['TI', title],
    ['AU', author],
    ['T2', publisher?.name ?? null],
    ['PY', date === null ? null : date.from.slice(0, 4)],
    ['DA', date === null ? null : day(date.from, date.to)],
    ['LA', 'ar'],
    ['AB', quotation],
    ['N1', note(cited) || null],
    ['UR', link],
    ['ER', ''],
  ];
  return tags.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value.replace(/\s+/gu, ' ')}`])).join(LINE_END) + LINE_END;
}

/** Year, month and day; what follows the last stroke is free text. */
function day(from: string, to: string): string {
  return `${from.replaceAll('-', '/')}/${from === to ? '' : `to ${to}`}`;
}
