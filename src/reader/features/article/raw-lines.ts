import type { Article } from '../../../core/model/article';
import type { Block } from '../../../core/model/block';

/** One line of the seed as received, and the block that came of it; null for an empty line. */
export interface RawLine {
  /** From 1. */
  readonly line: number;
  readonly text: string;
  readonly block: Block | null;
  /** What cleaning made of it; equal to `text` where nothing was changed. */
  readonly clean: string;
}

/** Decodes a seed as the pipeline did. Throws a TypeError on bytes that the encoding does not have. */
export function decodeRaw(bytes: ArrayBuffer, encoding: Article['provenance']['encoding']): string {
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

/** The lines of a decoded seed, each with its block. Ends of lines may be of any kind. */
export function rawLines(raw: string, article: Article): readonly RawLine[] {
  const blocks = new Map(article.blocks.map((block) => [block.line, block]));
  return raw.split(/\r\n|\r|\n/).map((text, index) => {
    const block = blocks.get(index + 1) ?? null;
    return { line: index + 1, text, block, clean: block === null ? '' : article.text.slice(block.start, block.end) };
  });
}
