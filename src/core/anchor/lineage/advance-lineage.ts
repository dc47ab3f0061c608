import { SCHEMA_VERSION, type ArticleId } from '../../model/article';
import { anchorWords, type Anchored } from '../anchor-words';
import { alignRevisions } from './align-revisions';
import { MOST_REVISIONS, type ArticleLineage, type Revision, type Step } from './lineage';
import { isSame, paragraphSteps, type Went } from './paragraph-steps';
import { hasRuns, restore, wordsProof } from './past';
import { compose, mapOf, runsOf, type WordMap } from './runs';

/** An article as the last build published it, with what was known then of earlier ones. */
export interface Predecessor {
  readonly article: Anchored;
  readonly lineage: ArticleLineage | null;
}

/** What became of an article with a build. */
export interface Advance {
  /** Null when no earlier revision differs in words. */
  readonly lineage: ArticleLineage | null;
  /** Where the paragraphs of the first predecessor went. */
  readonly steps: readonly Went[];
}

/** An earlier text, and where its words are now. */
interface Past {
  readonly article: Anchored;
  readonly map: WordMap;
}

/** Carries what was known of earlier revisions on to the present text, the last published ones first among them. An article that was published under several names has several predecessors. */
export function advanceLineage(id: ArticleId, article: Anchored, predecessors: readonly Predecessor[]): Advance {
  const lines = predecessors.map((predecessor) => pastsOf(predecessor, article));
  const latest = lines.flatMap((line) => line.slice(0, 1));
  const [last] = latest;
  const steps = last === undefined ? [] : paragraphSteps(anchorWords(last.article), anchorWords(article), last.map);
  const pasts = different(article, [...latest, ...lines.flatMap((line) => line.slice(1))]).slice(0, MOST_REVISIONS);
  if (pasts.length === 0) return { lineage: null, steps };
  const texts = new Map<string, number>();
  const revisions = pasts.map((past) => revisionOf(past, article, texts));
  return { lineage: { schema: SCHEMA_VERSION, id, present: wordsProof(article), texts: [...texts.keys()], revisions }, steps };
}

/** A predecessor and its own earlier revisions, newest first, each with the way of its words to now. */
function pastsOf({ article, lineage }: Predecessor, now: Anchored): readonly Past[] {
  const map = alignRevisions(anchorWords(article), anchorWords(now));
  const earlier = lineage?.revisions.flatMap((revision): readonly Past[] => {
    const past = restore(article, lineage, revision);
    return past === null ? [] : [{ article: past, map: mapToNow(past, revision, article, map, now) }];
  });
  return [{ article, map }, ...(earlier ?? [])];
}

/** By way of the predecessor; what was taken out there and has come back word for word is found besides. Where words are told apart otherwise than then, anew. */
function mapToNow(past: Anchored, revision: Revision, between: Anchored, map: WordMap, now: Anchored): WordMap {
  const { forms } = anchorWords(past);
  if (!hasRuns(revision, past, between)) return alignRevisions(anchorWords(past), anchorWords(now));
  return alignRevisions(anchorWords(past), anchorWords(now), compose(mapOf(revision.runs, forms.length), map), true);
}

/** The revisions that differ in words from the present and from one another; of equals the first. */
function different(article: Anchored, pasts: readonly Past[]): readonly Past[] {
  const seen = new Set([wordsProof(article)]);
  return pasts.filter((past) => {
    const proof = wordsProof(past.article);
    return !seen.has(proof) && seen.add(proof);
  });
}

function revisionOf({ article: past, map }: Past, article: Anchored, texts: Map<string, number>): Revision {
  const [then, now] = [anchorWords(past), anchorWords(article)];
  const blocks = paragraphSteps(then, now, map).map(({ kind, to }, index): Step => {
    const [target, ...others] = to;
    const block = past.blocks[index];
    const text = past.text.slice(block?.start, block?.end);
    const same = target !== undefined && others.length === 0 && isSame(index, target, then, now, map);
    return { kind, to, text: same ? null : positionOf(text, texts) };
  });
  return { words: then.forms.length, blocks, runs: runsOf(map) };
}

function positionOf(text: string, texts: Map<string, number>): number {
  const position = texts.get(text) ?? texts.size;
  texts.set(text, position);
  return position;
}
