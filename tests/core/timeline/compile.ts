import { decodeBytes } from '../../../src/build/decode-bytes';
import type { ArticleConnections, Connection } from '../../../src/core/connect/connection';
import type { Article } from '../../../src/core/model/article';
import { compileArticle } from '../../../src/core/pipeline/compile-article';
import { dayToIso } from '../../../src/core/text/timex/days';
import type { Days } from '../../../src/core/text/timex/interval';
import { KNOWLEDGE } from '../pipeline/names/read-names';

/** An article of some paragraphs, written on a day or in an interval `2025-04-26/2025-04-28`. */
export function written(published: string | null, ...paragraphs: readonly string[]): Article {
  const text = ['عنوان الخبر', ...paragraphs].join('\n\n');
  const sidecar = published === null ? null : { published };
  return compileArticle({ id: 'one', file: 'one.txt', bytes: new TextEncoder().encode(text), sha256: '', sidecar }, { decodeBytes, knowledge: KNOWLEDGE, tagger: null, repeatedLines: new Set() });
}

/** Days as `from/to`; null for none. */
export function shown(days: Days | null): string | null {
  return days === null ? null : `${dayToIso(days.from)}/${dayToIso(days.to)}`;
}

/** Connections of an article, each of an own passage with a passage of another article. */
export function connected(...ties: readonly (readonly [passage: number, article: number, other: number])[]): ArticleConnections {
  const connections = ties.map(([passage, article, other]): Connection => {
    const to = { article, passage: other };
    return { passage, to, kind: 'same', score: 0.9, origin: to, shared: { entities: [], numbers: [], times: [], words: [] } };
  });
  return { id: 'one', connections, origins: [], copies: [], more: [], moreCopies: 0 };
}
