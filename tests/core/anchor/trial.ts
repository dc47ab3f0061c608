import { readdirSync, readFileSync } from 'node:fs';
import { describe } from '../../../src/core/anchor/describe';
import { formatLink, parseLink } from '../../../src/core/anchor/link';
import { resolve } from '../../../src/core/anchor/resolve';
import type { Anchored } from '../../../src/core/anchor/anchor-words';
import type { Span } from '../../../src/core/model/span';
import { words } from '../../../src/core/text/words';
import { articleOf } from '../search/article-of';
import type { Chance, Edit } from './edits';
import { survivor } from './traced-text';

/** `near`: at the place, with bounds that are off, or at a part of a passage that was torn apart. `twin`: the same words elsewhere. */
export type Verdict = 'right' | 'near' | 'twin' | 'lost' | 'wrong';

const FOLDER = new URL('../../../seeds/', import.meta.url);
const RIGHT = 0.8;
const NEAR = 0.5;

/** The seeds as plain paragraphs. */
export function seedTexts(): readonly string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readFileSync(new URL(file, FOLDER), 'utf8').split('\n').map((line) => line.trim()).filter((line) => line !== '').join('\n'));
}

/** A text as an article, each line a block. */
export function anchored(text: string): Anchored {
  return articleOf('a', text.split('\n').map((line) => line.trim()).filter((line) => line !== ''));
}

/** A passage of so many words, or (null) a whole paragraph of at least 12. */
export function pickPassage(text: string, length: number | null, chance: Chance): Span {
  if (length === null) {
    const lines = [...text.matchAll(/[^\n]+/gu)].filter(({ 0: line }) => words(line).length >= 12);
    const line = lines[Math.floor(chance() * lines.length)];
    return { start: line?.index ?? 0, end: (line?.index ?? 0) + (line?.[0].length ?? 0) };
  }
  const all = words(text);
  const from = Math.floor(chance() * (all.length - length));
  return { start: all[from]?.start ?? 0, end: all[from + length - 1]?.end ?? 0 };
}

/** Describes a passage, edits the text, follows the link, and judges where it leads. */
export function tryEdit(text: string, passage: Span, edit: Edit, foreign: readonly string[], chance: Chance): Verdict {
  const link = formatLink(describe(anchored(text), passage));
  const selector = parseLink(link);
  if (selector === null) return 'wrong';
  const after = edit({ text, passage, foreign, chance });
  const truth = survivor(after, passage);
  const article = articleOfLines(after.text);
  const resolution = resolve(article.anchored, selector);
  if (resolution.kind === 'lost') return truth === null ? 'right' : 'lost';
  const span = { start: article.toText(resolution.span.start), end: article.toText(resolution.span.end) };
  const same = after.text.slice(span.start, span.end) === text.slice(passage.start, passage.end);
  if (truth === null) return same ? 'twin' : 'wrong';
  const common = Math.max(0, Math.min(span.end, truth.end) - Math.max(span.start, truth.start));
  const f1 = (2 * common) / (span.end - span.start + truth.end - truth.start);
  if (f1 >= RIGHT) return 'right';
  const own = after.origins.slice(span.start, span.end).filter((origin) => origin >= passage.start && origin < passage.end).length;
  if (f1 >= NEAR || own >= RIGHT * (span.end - span.start)) return 'near';
  return same ? 'twin' : 'wrong';
}

/** An article of the non-empty lines of a text, and the way back from its offsets. */
function articleOfLines(text: string): { readonly anchored: Anchored; readonly toText: (offset: number) => number } {
  const lines = [...text.matchAll(/[^\n]+/gu)].filter(({ 0: line }) => line.trim() !== '');
  const article = articleOf('a', lines.map(({ 0: line }) => line));
  return {
    anchored: article,
    toText: (offset) => {
      const block = article.blocks.findLast((one) => one.start <= offset);
      return (lines[block?.index ?? 0]?.index ?? 0) + offset - (block?.start ?? 0);
    },
  };
}
