import type { Article } from '../../../../src/core/model/article';
import type { BlockKind } from '../../../../src/core/model/block';
import type { Span } from '../../../../src/core/model/span';
import { functionWord } from '../../../../src/core/search/analyze/function-words';
import { words } from '../../../../src/core/text/words';
import type { Piece, Template } from './material';

/** Something marked in a text that stands for itself. */
interface Marked extends Span {
  readonly piece: Piece;
}

/** The sentences of some kinds of blocks, each in pieces. */
export function templatesOf(article: Article, kinds: ReadonlySet<BlockKind>): readonly Template[] {
  const { text, blocks, sentences } = article;
  const marked = markedOf(article);
  return sentences
    .filter(({ block }) => kinds.has(blocks[block]?.kind ?? 'boilerplate'))
    .map(({ start, end }) => piecesOf(text, { start, end }, marked.filter((mark) => mark.start >= start && mark.end <= end)));
}

function markedOf({ text, mentions, demonyms, citations }: Article): readonly Marked[] {
  const cited = new Set(citations.map(({ start }) => start));
  const names = mentions.map(({ start, end, type }): Marked => ({ start, end, piece: { kind: 'name', type, cited: cited.has(start) } }));
  const nations = demonyms.map(({ start, end, of }): Marked => ({ start, end, piece: { kind: 'demonym', text: text.slice(start, end), of } }));
  const ordered = [...names, ...nations].sort((a, b) => a.start - b.start || b.end - a.end);
  return ordered.filter(({ start }, at) => at === 0 || start >= (ordered[at - 1]?.end ?? 0));
}

function piecesOf(text: string, { start, end }: Span, marked: readonly Marked[]): Template {
  const pieces: Piece[] = [];
  let at = start;
  for (const mark of marked) {
    pieces.push(...plain(text.slice(at, mark.start), { start: at > start, end: true }), mark.piece);
    at = mark.end;
  }
  return [...pieces, ...plain(text.slice(at, end), { start: at > start, end: false })];
}

/** Words with matter apart from what stands between them; function words stay, and what touches a mark at the start or the end (particles, and words run together). */
function plain(text: string, touches: { readonly start: boolean; readonly end: boolean }): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { text: word, start, end } of words(text)) {
    const isGlued = (touches.start && start === 0) || (touches.end && end === text.length);
    if (isGlued || functionWord(word) !== null || !/^\p{Script=Arabic}/u.test(word)) continue;
    if (start > at) pieces.push({ kind: 'fixed', text: text.slice(at, start) });
    pieces.push({ kind: 'word', text: word });
    at = end;
  }
  return at < text.length ? [...pieces, { kind: 'fixed', text: text.slice(at) }] : pieces;
}
