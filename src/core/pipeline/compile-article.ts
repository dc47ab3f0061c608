import { SCHEMA_VERSION, type Article } from '../model/article';
import type { Mention } from '../model/annotation';
import { isPassage, type Block } from '../model/block';
import { SeedError } from '../model/diagnostic';
import type { DecodeBytes, Seed } from '../model/seed';
import type { Knowledge } from '../lexicon/knowledge';
import { words } from '../text/words';
import { clean } from './clean/clean';
import { findTimes } from './dates/find-times';
import { inferDate } from './dates/infer-date';
import { decode } from './decode/decode';
import type { Draft } from './draft';
import { findSigns } from './made/find-signs';
import { recognise } from './names/recognise';
import type { Tagger } from './names/tagger/tagger';
import { findQuotations } from './quotes/find-quotations';
import { segment } from './segment/segment';
import { findCitations } from './sources/find-citations';
import { findPublisher } from './sources/find-publisher';

/** What the core needs from the door to compile a seed. */
export interface CompileContext {
  readonly decodeBytes: DecodeBytes;
  readonly knowledge: Knowledge;
  /** Null finds names by tables and rules alone. */
  readonly tagger: Tagger | null;
  /** Keys of the lines that stand in several unrelated seeds. */
  readonly repeatedLines: ReadonlySet<string>;
  /** Runs a stage and may look on, e.g. with a watch. */
  readonly observe?: Observe;
}

export const STAGES = ['decode', 'clean', 'segment', 'names', 'dates', 'quotations', 'sources', 'signs'] as const;
export type Stage = (typeof STAGES)[number];
export type Observe = <T>(stage: Stage, run: () => T) => T;

/** The whole recipe, from a raw file to an article. Throws {@link SeedError} when the file holds no readable text. */
export function compileArticle(seed: Seed, context: CompileContext): Article {
  const stage = context.observe ?? runOnly;
  const { text: raw, encoding } = stage('decode', () => decode(seed.file, seed.bytes, context.decodeBytes));
  const { text, blocks, title, diagnostics } = stage('clean', () => clean(raw, { repeatedLines: context.repeatedLines, title: seed.sidecar?.title ?? null }));
  if (blocks.length === 0) throw new SeedError(seed.file, 'empty');
  const draft: Draft = { id: seed.id, text, blocks, sentences: stage('segment', () => segment(text, blocks)) };
  const { mentions, demonyms, entities } = stage('names', () => recognise(draft, context.knowledge, context.tagger));
  const { date, times } = stage('dates', () => readDates(draft, seed.sidecar));
  const quotations = stage('quotations', () => findQuotations(draft, mentions));
  const { publisher, citations } = stage('sources', () => ({ publisher: findPublisher(draft, seed.sidecar, mentions, entities), citations: findCitations(draft, mentions, entities, quotations) }));
  return {
    schema: SCHEMA_VERSION,
    id: seed.id,
    provenance: {
      file: seed.file,
      size: seed.bytes.byteLength,
      sha256: seed.sha256,
      encoding,
      url: seed.sidecar?.url ?? null,
      author: seed.sidecar?.author ?? bylineAuthor(draft, mentions),
    },
    title,
    publisher,
    date,
    text,
    blocks,
    sentences: draft.sentences,
    mentions,
    demonyms,
    times,
    quotations,
    citations,
    entities,
    words: countWords(text, blocks),
    diagnostics,
    signs: stage('signs', () => findSigns(draft, mentions)),
  };
}

const runOnly: Observe = (_, run) => run();

function readDates(draft: Draft, sidecar: Seed['sidecar']): Pick<Article, 'date' | 'times'> {
  const date = inferDate(draft, sidecar);
  return { date, times: findTimes(draft, date) };
}

function bylineAuthor({ text, blocks }: Draft, mentions: readonly Mention[]): string | null {
  const name = mentions.find((mention) => mention.type === 'PER' && blocks[mention.block]?.kind === 'byline');
  return name === undefined ? null : text.slice(name.start, name.end);
}

function countWords(text: string, blocks: readonly Block[]): number {
  return blocks.filter(isPassage).reduce((sum, block) => sum + words(text, block).length, 0);
}
