import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import { SCHEMA_VERSION, type Article } from '../../../src/core/model/article';
import type { Block } from '../../../src/core/model/block';
import type { Span } from '../../../src/core/model/span';
import { formsOf, overlap, verdictOf, type Judged } from './judge';
import type { Matcher } from './matchers';

const spanSchema = z.tuple([z.int(), z.int()]);

const revisionsSchema = z.object({
  /** Text by name of the revision and of the file; each line is a paragraph. */
  revs: z.record(z.string(), z.string()),
  cases: z.array(z.object({ f: z.string(), a: z.string(), b: z.string(), cls: z.string(), s: z.int(), e: z.int(), x: z.nullable(spanSchema) })),
});

/** A passage of a real text, and where it is in a later revision. */
export interface RevisionCase {
  readonly kind: string;
  readonly before: Article;
  readonly passage: Span;
  readonly after: Article;
  /** Null when it is gone. */
  readonly truth: Span | null;
}

/** How following one passage ended. */
export interface RevisionResult extends Judged {
  readonly kind: string;
}

/** A file of revisions that cannot be read, and why. */
export class NoRevisions extends Error {}

/** Reads real revisions from a file, packed or not. */
export async function readRevisions(path: string): Promise<readonly RevisionCase[]> {
  try {
    const bytes = await readFile(path);
    const { revs, cases } = revisionsSchema.parse(JSON.parse((path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')));
    const articles = new Map(Object.entries(revs).map(([name, text]) => [name, articleOfLines(text)]));
    return cases.map(({ f, a, b, cls, s, e, x }) => {
      const [before, after] = [articles.get(a + f), articles.get(b + f)];
      if (before === undefined || after === undefined) throw new NoRevisions(`no text of ${f} in ${a} or ${b}`);
      return { kind: cls, before, passage: { start: s, end: e }, after, truth: x === null ? null : { start: x[0], end: x[1] } };
    });
  } catch (error) {
    throw new NoRevisions(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Follows each passage into the later revision. */
export function judgeRevisions(cases: readonly RevisionCase[], match: Matcher): readonly RevisionResult[] {
  return cases.map(({ kind, before, passage, after, truth }) => ({ kind, ...judgeCase(match(before, passage, after), truth, formsOf(before.text, passage), after.text) }));
}

function judgeCase(claim: Span | null, truth: Span | null, forms: string, text: string): Judged {
  if (claim === null) return { verdict: truth === null ? 'right' : 'lost', twin: false };
  const verdict = truth === null ? 'wrong' : verdictOf(overlap(claim, truth));
  const twin = verdict === 'wrong' && formsOf(text, claim) === forms;
  return { verdict: twin ? 'near' : verdict, twin };
}

/** A text as an article, each line a paragraph. */
function articleOfLines(text: string): Article {
  const blocks = [...text.matchAll(/[^\n]+/gu)].map(({ 0: line, index }, at): Block => {
    const span = { start: index, end: index + line.length };
    return { index: at, kind: 'body', ...span, rawStart: span.start, rawEnd: span.end, line: at + 1, number: at + 1, evidence: { by: 'rule', id: 'bench', words: null, score: null }, repeats: null, edits: [] };
  });
  return {
    schema: SCHEMA_VERSION,
    id: 'revision',
    provenance: { file: 'revision.txt', size: text.length, sha256: '', encoding: 'utf-8', url: null, author: null },
    title: { text: text.slice(0, blocks[0]?.end ?? 0), block: null, generated: true },
    publisher: null,
    date: null,
    text,
    blocks,
    ...{ sentences: [], mentions: [], demonyms: [], times: [], quotations: [], citations: [], entities: [], diagnostics: [], signs: [] },
    words: 0,
  };
}
