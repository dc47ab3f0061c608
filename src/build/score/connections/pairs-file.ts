import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';

/** A passage by its article and the words that it begins with. The ordinal is for people, and decides only between passages that begin alike. */
const sideSchema = z.readonly(z.object({ article: z.string(), passage: z.int(), words: z.string() }));

/** `found` were judged after the engine had named them. */
export const GROUPS = ['right', 'wrong', 'hard', 'found'] as const;

const pairSchema = z.readonly(z.object({ a: sideSchema, b: sideSchema, group: z.enum(GROUPS), judged: z.enum(['same', 'different']), reason: z.string() }));

const fileSchema = z.readonly(z.object({ seeds: z.readonly(z.array(z.string())), pairs: z.readonly(z.array(pairSchema)) }));

export type PairSide = z.infer<typeof sideSchema>;
export type JudgedPair = z.infer<typeof pairSchema>;
export type PairsFile = z.infer<typeof fileSchema>;

/** Reads judged pairs. Rejects when the file is of another form. */
export async function readPairs(path: string): Promise<PairsFile> {
  return fileSchema.parse(JSON.parse(await readFile(path, 'utf8')));
}
