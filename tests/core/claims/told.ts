import type { ToldArticle } from '../../../src/core/claims/board';
import type { Connection } from '../../../src/core/connect/connection';
import type { Quotation, Stance } from '../../../src/core/model/annotation';
import type { Article } from '../../../src/core/model/article';
import { articleOf } from '../search/article-of';

const EVIDENCE = { by: 'rule' as const, id: 'test', words: null, score: null };
const NAMES = { 'loc:sudzha': ['سودجا'], 'loc:kursk': ['كورسك'], 'org:army': ['الجيش'], 'per:spokesman': ['بيسكوف'] };

/** What two passages share, as a connection of the first. */
export function tie(passage: number, article: number, other: number, shared: Partial<Connection['shared']> = {}): Connection {
  const to = { article, passage: other };
  return { passage, to, kind: 'same', score: 0.9, origin: to, shared: { entities: [], numbers: [], times: [], words: [], ...shared } };
}

/** An article of plain lines with sentences at each full stop, read with its connections. Passage `n` is line `n`, from 1. */
export function told(number: number, lines: readonly string[], connections: readonly Connection[] = [], change: Partial<Article> = {}): ToldArticle {
  const article = articleOf(`article-${String(number)}`, lines, NAMES);
  const sentences = article.blocks.flatMap((block) => [...article.text.slice(block.start, block.end).matchAll(/\S[^.]*\.?/gu)].map((found) => ({ start: block.start + found.index, end: block.start + found.index + found[0].trimEnd().length, block: block.index })));
  return { number, article: { ...article, sentences, ...change }, connections: { id: article.id, connections, origins: [], copies: [], more: [], moreCopies: 0 } };
}

/** Somebody's words in a text, by the words themselves. */
export function quotation(text: string, cue: string, content: string, stance: Stance, entity: string | null): Quotation {
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  return { kind: 'indirect', block: 0, content: at(content), cue: at(cue), stance, speaker: entity === null ? null : { kind: 'named', entity, span: null, implicit: false }, via: [], evidence: EVIDENCE };
}
