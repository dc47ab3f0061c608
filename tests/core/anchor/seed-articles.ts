import { readdirSync, readFileSync } from 'node:fs';
import type { Anchored } from '../../../src/core/anchor/anchor-words';

const FOLDER = new URL('../../../seeds/', import.meta.url);

/** Names of the seeds. */
export function seedNames(): readonly string[] {
  return readdirSync(FOLDER).filter((file) => file.endsWith('.txt')).sort();
}

/** A seed as plain paragraphs, one a line. */
export function seedText(file: string): string {
  return readFileSync(new URL(file, FOLDER), 'utf8').split('\n').map((line) => line.trim()).filter((line) => line !== '').join('\n');
}

/** A text as an article, each line a block. */
export function anchored(text: string): Anchored {
  let start = 0;
  const blocks = text.split('\n').map((line) => {
    const block = { start, end: start + line.length };
    start += line.length + 1;
    return block;
  });
  return { text, blocks };
}
