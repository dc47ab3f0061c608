import type { ArticleId } from '../model/article';
import { compileQuery } from './compile-query';
import { matchClause, type ClauseMatches } from './match-clause';
import type { SearchFile } from './search-file';
import { searchIndex, type SearchIndex } from './search-index';
import type { ArticleHit, PassageHit, TextHits } from './text-hits';

/** BM25 (Robertson, Zaragoza 2009): how soon a word repeated counts no more, and how far long passages are held back. */
const SATURATION = 1.2;
const LENGTH_PENALTY = 0.5;
/** When no passage holds everything: those are given that come this near to the best, and hold this much of what was asked for, rare words counting more. */
const NEAR_THE_BEST = 0.8;
const LEAST_SHARE = 0.5;

/** What a clause contributes to each passage. */
type ClauseScores = ReadonlyMap<number, number>;

/** A passage with its clauses. */
interface Candidate {
  readonly passage: number;
  readonly score: number;
  /** Numbers of the clauses that it satisfies. */
  readonly clauses: ReadonlySet<number>;
  /** Sum of the rarity of these clauses. */
  readonly worth: number;
}

/** Searches the passages of a corpus. All words count, `"…"` keeps words together, `-` refuses, `*` completes. Null when nothing is asked. */
export function search(file: SearchFile, text: string): TextHits | null {
  const index = searchIndex(file);
  const { wanted, refused } = compileQuery(text, index);
  if (wanted.length + refused.length === 0) return null;
  const spoilt = new Set(refused.flatMap((clause) => [...matchClause(clause, index).keys()]));
  const matches = wanted.map((clause) => matchClause(clause, index));
  const candidates = wanted.length === 0 ? everything(file, spoilt) : gather(matches, spoilt, index);
  const asked = matches.reduce((sum, match) => sum + rarityOf(match, index), 0);
  return group(candidates, spoilt, { clauses: matches.length, worth: asked }, file);
}

function everything(file: SearchFile, spoilt: ReadonlySet<number>): readonly Candidate[] {
  return file.passages.flatMap((_, passage) => (spoilt.has(passage) ? [] : [{ passage, score: 0, clauses: new Set<number>(), worth: 0 }]));
}

function gather(matches: readonly ClauseMatches[], spoilt: ReadonlySet<number>, index: SearchIndex): readonly Candidate[] {
  const scores = matches.map((match) => clauseScores(match, index));
  const rarity = matches.map((match) => rarityOf(match, index));
  const passages = new Set(matches.flatMap((match) => [...match.keys()]));
  return [...passages].filter((passage) => !spoilt.has(passage)).map((passage) => {
    const clauses = new Set(matches.flatMap((match, i) => (match.has(passage) ? [i] : [])));
    const score = scores.reduce((sum, clause) => sum + (clause.get(passage) ?? 0), 0);
    return { passage, score, clauses, worth: [...clauses].reduce((sum, i) => sum + (rarity[i] ?? 0), 0) };
  });
}

function clauseScores(match: ClauseMatches, index: SearchIndex): ClauseScores {
  const { passages } = index.file;
  const mean = passages.reduce((sum, [, , length]) => sum + length, 0) / Math.max(1, passages.length);
  const rarity = rarityOf(match, index);
  return new Map(
    [...match].map(([passage, count]) => {
      const length = (passages[passage]?.[2] ?? mean) / Math.max(1, mean);
      return [passage, (rarity * count * (SATURATION + 1)) / (count + SATURATION * (1 - LENGTH_PENALTY + LENGTH_PENALTY * length))];
    }),
  );
}

function rarityOf(match: ClauseMatches, index: SearchIndex): number {
  return Math.log(1 + (index.file.passages.length - match.size + 0.5) / (match.size + 0.5));
}

function group(candidates: readonly Candidate[], spoilt: ReadonlySet<number>, asked: { readonly clauses: number; readonly worth: number }, file: SearchFile): TextHits {
  const complete = candidates.filter(({ clauses }) => clauses.size === asked.clauses);
  const best = candidates.reduce((most, { worth }) => Math.max(most, worth), 0);
  const near = complete.length > 0 ? complete : candidates.filter(({ worth }) => worth >= Math.max(best * NEAR_THE_BEST, asked.worth * LEAST_SHARE));
  const given = new Set(near.map(({ passage }) => passage));
  const spoiltArticles = new Set([...spoilt].map((passage) => file.passages[passage]?.[0]));
  const articles = new Map<ArticleId, ArticleHit>();
  for (const [article, own] of byArticle(candidates, file)) {
    const id = file.articles[article];
    const together = new Set(own.flatMap(({ clauses }) => [...clauses])).size === asked.clauses;
    const passages = own.map((candidate) => passageHit(candidate, given, file)).sort(bestFirst);
    if (id === undefined || (!together && !passages.some((passage) => passage.complete))) continue;
    articles.set(id, { score: passages[0]?.score ?? 0, complete: !spoiltArticles.has(article), passages });
  }
  return { articles, relaxed: complete.length === 0 && near.length > 0 };
}

function byArticle(candidates: readonly Candidate[], file: SearchFile): ReadonlyMap<number, readonly Candidate[]> {
  const groups = new Map<number, Candidate[]>();
  for (const candidate of [...candidates].sort((a, b) => a.passage - b.passage)) {
    const article = file.passages[candidate.passage]?.[0] ?? 0;
    const group = groups.get(article) ?? [];
    groups.set(article, group);
    group.push(candidate);
  }
  return groups;
}

function passageHit({ passage, score }: Candidate, given: ReadonlySet<number>, file: SearchFile): PassageHit {
  return { block: file.passages[passage]?.[1] ?? 0, score, complete: given.has(passage) };
}

function bestFirst(a: PassageHit, b: PassageHit): number {
  return Number(b.complete) - Number(a.complete) || b.score - a.score || a.block - b.block;
}
