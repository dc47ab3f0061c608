import type { Article } from '../../../../core/model/article';
import { type Block, isPassage } from '../../../../core/model/block';
import type { Span } from '../../../../core/model/span';
import { NO_BREAK_SPACE, SPACE_CLASS } from '../../../../core/text/code-points';
import { words } from '../../../../core/text/words';

/** Words between which no line may break: mostly one, with its punctuation. */
export interface CardPiece {
  readonly text: string;
  /** Words in it as the page counts them. */
  readonly words: number;
  readonly endsSentence: boolean;
  /** True for a part of a long address: no space stands before it. */
  readonly goesOn: boolean;
}

/** One paragraph of a passage, or its part in the span. */
export interface CardParagraph {
  readonly voice: 'words' | 'heading';
  readonly pieces: readonly CardPiece[];
}

const TOKEN = new RegExp(`(?:${NO_BREAK_SPACE}|[^${SPACE_CLASS}\\n])+`, 'gu');
/** What must not begin a line. */
const CLOSING = /^[\p{Pe}\p{Pf}.,،؛;:!?؟…%٪]/u;
/** What must not end one. A straight mark opens when an even number of them went before. */
const OPENING = /^(?:[\p{Ps}\p{Pi}]+|و)$/u;
const STRAIGHT = '"';
/** An address, or what is as long, is no word: its parts may stand on several lines. */
const ADDRESS = /^[^\p{Script=Arabic}\s]{25,}$/u;
const ADDRESS_PART = /[^/?&=._-]*[/?&=._-]*/g;

/** The words of a span by paragraph, without the lines that cleaning set aside. */
export function cardParagraphs(article: Article, span: Span): readonly CardParagraph[] {
  return passagesOf(article, span)
    .map((block): CardParagraph => {
      const part = { start: Math.max(block.start, span.start), end: Math.min(block.end, span.end) };
      return { voice: block.kind === 'title' || block.kind === 'heading' ? 'heading' : 'words', pieces: piecesOf(article, part) };
    })
    .filter(({ pieces }) => pieces.length > 0);
}

/** Pieces as they stand on a line. */
export function lineOf(pieces: readonly CardPiece[]): string {
  return pieces.map(({ text, goesOn }, at) => (at === 0 || goesOn ? text : ` ${text}`)).join('');
}

/** The article's own blocks that a span touches. */
export function passagesOf(article: Article, span: Span): readonly Block[] {
  return article.blocks.filter((block) => isPassage(block) && block.start < span.end && block.end > span.start);
}

function piecesOf({ text, sentences }: Article, part: Span): readonly CardPiece[] {
  return joined(tokensOf(text, part)).flatMap((piece) =>
    partsOf(text, piece).map(({ start, end }, at) => ({
      text: text.slice(start, end),
      words: at === 0 ? words(text, piece).length : 0,
      endsSentence: sentences.some((sentence) => start < sentence.end && sentence.end <= end),
      goesOn: at > 0,
    })),
  );
}

function partsOf(text: string, piece: Span): readonly Span[] {
  const address = text.slice(piece.start, piece.end);
  if (!ADDRESS.test(address)) return [piece];
  return [...address.matchAll(ADDRESS_PART)].filter(([part]) => part !== '').map(({ index, 0: part }) => ({ start: piece.start + index, end: piece.start + index + part.length }));
}

function tokensOf(text: string, part: Span): readonly Span[] {
  return [...text.slice(part.start, part.end).matchAll(TOKEN)].map((match) => ({ start: part.start + match.index, end: part.start + match.index + match[0].length, text: match[0] }));
}

/** Tokens put together where the space between them is no place for a line to end. */
function joined(tokens: readonly (Span & { readonly text?: string })[]): readonly Span[] {
  const pieces: Span[] = [];
  let straight = 0;
  let holds = false;
  for (const { start, end, text = '' } of tokens) {
    const isOpen = straight % 2 === 1;
    straight += text.split(STRAIGHT).length - 1;
    const last = pieces.at(-1);
    const follows = CLOSING.test(text) || (isOpen && text.startsWith(STRAIGHT));
    if (last !== undefined && (holds || follows)) pieces[pieces.length - 1] = { start: last.start, end };
    else pieces.push({ start, end });
    holds = OPENING.test(text) || (!isOpen && text === STRAIGHT);
  }
  return pieces;
}
