import { ownPassages } from '../corpus/passage-blocks';
import type { Article } from '../model/article';
import type { Block } from '../model/block';
import { speakerVoice, type Voice, voiceKey, wordsAt } from './voice';

/** On whose word something is told: a medium, institute or platform that is cited or relays another, or else a speaker of some kind. */
export const SOURCE_KINDS = ['outlet', 'named', 'role', 'unnamed'] as const;

export type SourceKind = (typeof SOURCE_KINDS)[number];

/** One on whose word an article tells something. */
export interface Source {
  readonly kind: SourceKind;
  readonly voice: Voice;
  /** Indexes of the blocks of the article's own passages that stand on this word, in their order; never none. */
  readonly passages: readonly number[];
  /** Through whom the words of a speaker came, where the article names them. */
  readonly via: readonly Voice[];
}

/** A passage with the kinds of sources that it names, in the order of `SOURCE_KINDS`; none where it names nobody. */
export interface AttributedPassage {
  readonly block: number;
  readonly kinds: readonly SourceKind[];
}

/** On whose word an article stands. */
export interface ArticleSources {
  /** Kind by kind in the order of `SOURCE_KINDS`; those with most passages first, then as they come. */
  readonly sources: readonly Source[];
  /** All paragraphs, and the titles and headings that name a source, in the order of the text. */
  readonly passages: readonly AttributedPassage[];
}

type Parts = Pick<Article, 'text' | 'blocks' | 'title' | 'quotations' | 'citations' | 'publisher'>;

/** Something told on somebody's word. */
interface Statement {
  readonly kind: SourceKind;
  readonly voice: Voice;
  readonly block: number;
  readonly via: readonly Voice[];
}

/** Counts on whose word an article tells what it tells, passage by passage. An outlet that speaks for itself is an outlet; a page that cites its own publisher cites nobody. */
export function sourcesOf(article: Parts): ArticleSources {
  const own = ownPassages(article).filter((block) => block !== null).sort((a, b) => a.index - b.index);
  const isOwn = new Set(own.map(({ index }) => index));
  const voices = new Map<string, Statement[]>();
  for (const statement of statementsOf(article)) {
    if (!isOwn.has(statement.block) || (statement.voice.entity !== null && statement.voice.entity === article.publisher?.id)) continue;
    const key = voiceKey(statement.voice);
    voices.set(key, [...(voices.get(key) ?? []), statement]);
  }
  const sources = [...voices.values()].flatMap(sourceOf).sort(byKindAndWeight);
  return { sources, passages: own.flatMap((block) => attributed(block, sources)) };
}

/** The passages that name nobody on whose word they stand. */
export function passagesAlone({ passages }: ArticleSources): readonly AttributedPassage[] {
  return passages.filter(({ kinds }) => kinds.length === 0);
}

function statementsOf(article: Parts): readonly Statement[] {
  const cited = article.citations.map(({ entity, block, start, end }): Statement => ({ kind: 'outlet', voice: { entity, words: wordsAt(article, { start, end }) }, block, via: [] }));
  const quoted = article.quotations.flatMap((quotation): readonly Statement[] => {
    const { block, speaker } = quotation;
    const via = quotation.via.map(({ entity, span }) => ({ entity, words: wordsAt(article, span) }));
    const relays = via.map((voice): Statement => ({ kind: 'outlet', voice, block, via: [] }));
    const voice = speakerVoice(article, quotation);
    return speaker === null || voice === null ? relays : [...relays, { kind: speaker.kind, voice, block, via }];
  });
  return [...cited, ...quoted];
}

/** One source of all that is told on one voice's word. */
function sourceOf(statements: readonly Statement[]): readonly Source[] {
  const [first] = statements;
  if (first === undefined) return [];
  const kind = SOURCE_KINDS.find((one) => statements.some((statement) => statement.kind === one)) ?? first.kind;
  const relays = statements.flatMap(({ via }) => via).filter((voice) => voiceKey(voice) !== voiceKey(first.voice));
  const passages = [...new Set(statements.map(({ block }) => block))].sort((a, b) => a - b);
  return [{ kind, voice: first.voice, passages, via: [...new Map(relays.map((voice) => [voiceKey(voice), voice])).values()] }];
}

function byKindAndWeight(a: Source, b: Source): number {
  return SOURCE_KINDS.indexOf(a.kind) - SOURCE_KINDS.indexOf(b.kind) || b.passages.length - a.passages.length || (a.passages[0] ?? 0) - (b.passages[0] ?? 0);
}

function attributed({ index, number }: Block, sources: readonly Source[]): readonly AttributedPassage[] {
  const kinds = SOURCE_KINDS.filter((kind) => sources.some((source) => source.kind === kind && source.passages.includes(index)));
  return number === null && kinds.length === 0 ? [] : [{ block: index, kinds }];
}
