import { follow } from '../../../../core/anchor/follow';
import type { ArticleLineage } from '../../../../core/anchor/lineage/lineage';
import { oldWords } from '../../../../core/anchor/lineage/old-words';
import { recall } from '../../../../core/anchor/lineage/recall';
import { parseLinks } from '../../../../core/anchor/link';
import { LINK_VERSION, type Selector } from '../../../../core/anchor/selector';
import { standsAmong } from '../../../../core/anchor/stands-among';
import type { Article } from '../../../../core/model/article';
import { isPassage, type Block } from '../../../../core/model/block';
import { overlaps, type Span } from '../../../../core/model/span';
import { toLatinDigits } from '../../../../core/text/digits';
import type { Arrival, Asked } from './arrival';

const NUMBER = /^[1-9]\d{0,5}$/;
/** A number in an address that is longer says nothing to anybody. */
const LONGEST_SHOWN = 12;
const SEPARATOR = '~';

/** Where each passage of an address leads, in its order. `loadLineage` is asked only when the words alone leave a question; its failure leaves them to decide. */
export async function arrive(article: Article, { passage, paragraph }: Asked, loadLineage: () => Promise<ArticleLineage | null>): Promise<readonly Arrival[]> {
  if (passage === null) return paragraph === null ? [] : [atParagraph(article, paragraph)];
  const selectors = parseLinks(passage);
  const settled = selectors.every((selector) => selector === null || isSettled(article, selector));
  const lineage = settled ? null : await loadLineage().catch(() => null);
  const letters = passage.split(SEPARATOR);
  return selectors.map((selector, i) => {
    if (selector === null) return { kind: isNewer(letters[i] ?? '') ? 'newer' : 'unreadable' };
    return atPassage(article, selector, i === 0 ? numberOf(paragraph) : null, lineage);
  });
}

/** The very words at the very place among the very neighbours: no lineage can know better. */
function isSettled(article: Article, selector: Selector): boolean {
  const { kind, score } = follow(article, selector, null);
  return kind === 'exact' && score === 1;
}

function isNewer(letters: string): boolean {
  return Number(/^\d/.exec(letters)?.[0] ?? 0) > LINK_VERSION;
}

function atPassage(article: Article, selector: Selector, number: number | null, lineage: ArticleLineage | null): Arrival {
  const found = follow(article, selector, lineage);
  if (found.kind === 'lost') {
    const fate = (lineage && recall(article, selector, lineage))?.revision.blocks[selector.block]?.kind ?? null;
    return { kind: 'lost', lost: found, selector, old: oldWords(article, selector, lineage), number, fate };
  }
  const blocks = article.blocks.filter((block) => overlaps(block, found.span));
  const own = blocks.filter(isPassage);
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return { kind: 'aside', block: blocks[0]?.index ?? 0, words: wordsOf(article, found.span) };
  const stays = found.kind === 'moved' && standsAmong(article, selector, found.span);
  return { kind: stays ? 'exact' : found.kind, span: found.span, block: first.index, last: last.index, found, selector, old: found.kind === 'changed' ? oldWords(article, selector, lineage) : null };
}

function atParagraph(article: Article, asked: string): Arrival {
  const number = numberOf(asked);
  const block = number === null ? undefined : article.blocks.find((one) => one.number === number);
  if (block === undefined || number === null) return { kind: 'absent', asked: asked.slice(0, LONGEST_SHOWN), paragraphs: article.blocks.filter(isNumbered).length };
  return { kind: 'paragraph', span: { start: block.start, end: block.end }, block: block.index, last: block.index, number };
}

function numberOf(asked: string | null): number | null {
  const latin = toLatinDigits(asked ?? '');
  return NUMBER.test(latin) ? Number(latin) : null;
}

function isNumbered({ number }: Block): boolean {
  return number !== null;
}

function wordsOf(article: Article, { start, end }: Span): string {
  return article.text.slice(start, end);
}
