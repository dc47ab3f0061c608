import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An article of the table with the quotations that it holds, written out. */
export interface Row {
  readonly group: string;
  readonly paragraphs: readonly string[];
  readonly quotations: readonly Written[];
}

/** A quotation as the table writes it. */
export interface Written {
  readonly kind: string;
  readonly cue: string;
  readonly stance: string;
  /** Kind and words of the speaker; a carried one that no word of the paragraph names is written `←words`. */
  readonly speaker: string;
  readonly via: string;
  readonly content: string;
}

/** The rows of a table beside this file: blank lines part them, `#` opens a group. */
export function readTable(name: 'table' | 'held-back'): readonly Row[] {
  const rows: Row[] = [];
  let group = '';
  for (const part of readFileSync(join(import.meta.dirname, `${name}.txt`), 'utf8').split(/\n\s*\n/)) {
    const lines = part.split('\n').filter((line) => line !== '');
    group = lines.find((line) => line.startsWith('# '))?.slice(2) ?? group;
    const paragraphs = lines.filter((line) => !/^[#=]/.test(line));
    if (paragraphs.length > 0) rows.push({ group, paragraphs, quotations: lines.filter((line) => line.startsWith('= ')).map(readWritten) });
  }
  return rows;
}

function readWritten(line: string): Written {
  const [kind = '', cue = '', stance = '', speaker = '', via = '', content = ''] = line.slice(2).split(' | ');
  return { kind, cue, stance, speaker, via, content };
}
