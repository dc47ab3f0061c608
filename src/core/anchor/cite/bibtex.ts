import type { Cited } from './cited';
import { note } from './cited-note';

/** What TeX would not print as itself. Braces by name, since the format counts them even behind a backslash. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '$': '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  '_': '\\_',
};

/** A passage as an entry for biblatex and the programs that read it: UTF-8, an unknown date or publisher left out, what is inferred told in `note`. */
export function bibtex(cited: Cited): string {
  const { key, title, publisher, author, date, quotation, link } = cited;
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    // Two pairs of braces: one name, not a list to be taken apart at «and».
    ['author', author === null ? null : `{${escape(author)}}`],
    ['title', escape(title)],
    ['organization', publisher === null ? null : escape(publisher.name)],
    ['date', date === null ? null : date.from === date.to ? date.from : `${date.from}/${date.to}`],
    // Read as it is, without escapes.
    ['url', link],
    ['langid', 'arabic'],
    ['note', escape(note(cited)) || null],
    ['abstract', escape(quotation)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`]));
  return [`@online{${key},`, ...lines, '}', ''].join('\n');
}

function escape(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\{}~^$&#%_]/gu, (character) => ESCAPES[character] ?? character);
}
