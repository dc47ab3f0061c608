import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';

/** `article:paragraph`: article by the order of the seeds, paragraph among the lines of the seed that are not empty, both from zero. */
const addressSchema = z.string().check(z.regex(/^\d+:\d+$/));

const questionsSchema = z.array(
  z.object({ id: z.string(), category: z.string(), query: z.string(), expect_passages: z.array(addressSchema), expect_articles: z.array(z.int()), texts: z._default(z.array(z.string()), []) }),
);

const pairsSchema = z.object({
  seeds: z.array(z.string()),
  /** Each becomes an article of its own. */
  sentences: z.array(z.string()),
  /** `find` and `avoid` are words of the passage that is meant. */
  pairs: z.array(z.object({ kind: z.string(), query: z.string(), find: z.optional(z.string()), avoid: z.optional(z.string()) })),
});

const judgedSchema = z.object({
  seeds: z.array(z.string()),
  judged: z.array(z.object({ query: z.string(), passages: z.array(z.object({ text: z.string(), grade: z.int().check(z.minimum(1), z.maximum(3)) })) })),
});

/** Queries with passages that are to be found, or with grades for the order in which they are. */
export type SearchScoreFile =
  | { readonly holds: 'questions'; readonly questions: z.infer<typeof questionsSchema> }
  | ({ readonly holds: 'pairs' } & z.infer<typeof pairsSchema>)
  | ({ readonly holds: 'judged' } & z.infer<typeof judgedSchema>);

export type Question = z.infer<typeof questionsSchema>[number];
export type Pair = z.infer<typeof pairsSchema>['pairs'][number];
export type Judged = z.infer<typeof judgedSchema>['judged'][number];

/** Reads a file of queries. Rejects when it is of no known form. */
export async function readSearchFile(path: string): Promise<SearchScoreFile> {
  const value: unknown = JSON.parse(await readFile(path, 'utf8'));
  if (Array.isArray(value)) return { holds: 'questions', questions: questionsSchema.parse(value) };
  if (typeof value === 'object' && value !== null && 'judged' in value) return { holds: 'judged', ...judgedSchema.parse(value) };
  return { holds: 'pairs', ...pairsSchema.parse(value) };
}
