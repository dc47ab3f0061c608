import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { BLOCK_KINDS } from '../../core/model/block';
import { byCodeUnit } from '../../core/corpus/by-code-unit';

const offsets = { start: z.int(), end: z.int() };
const offsetsSchema = z.object(offsets);

const entitySchema = z.object({
  ...offsets,
  type: z.enum(['PER', 'LOC', 'ORG', 'DATE', 'MISC']),
  id: z.string(),
  /** Inside the name before it; not scored. */
  nested: z._default(z.boolean(), false),
  /** Neither rewarded nor punished. */
  optional: z._default(z.boolean(), false),
  /** Other types that are right too. */
  alt: z._default(z.array(z.string()), []),
});

const quoteSchema = z.object({
  ...offsets,
  type: z.enum(['direct', 'partial', 'indirect']),
  cue: z.optional(z.nullable(offsetsSchema)),
  speaker: z.optional(
    z.nullable(
      z.object({
        start: z.optional(z.nullable(z.int())),
        end: z.optional(z.nullable(z.int())),
        id: z.optional(z.nullable(z.string())),
      }),
    ),
  ),
});

const paragraphSchema = z.object({
  line: z.int(),
  kind: z.enum(BLOCK_KINDS),
  rawStart: z.int(),
  text: z.string(),
  sentences: z._default(z.array(offsetsSchema), []),
  entities: z._default(z.array(entitySchema), []),
  quotes: z._default(z.array(quoteSchema), []),
});

const goldSchema = z.object({ file: z.string(), paragraphs: z.array(paragraphSchema) });

/** One annotated seed. Offsets inside a paragraph count from its `rawStart` in the seed. */
export type Gold = z.infer<typeof goldSchema>;
export type GoldParagraph = z.infer<typeof paragraphSchema>;
export type GoldEntity = z.infer<typeof entitySchema>;
export type GoldQuote = z.infer<typeof quoteSchema>;

/** Reads the annotation in folders and files; JSON files that hold no paragraphs are passed over in folders. */
export async function readGold(places: readonly string[]): Promise<readonly Gold[]> {
  const lists = await Promise.all(places.map(async (place) => ((await stat(place)).isDirectory() ? readFolder(place) : [goldSchema.parse(await readJson(place))])));
  return lists.flat().sort((a, b) => byCodeUnit(a.file, b.file));
}

async function readFolder(folder: string): Promise<readonly Gold[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const values = await Promise.all(names.map((name) => readJson(join(folder, name))));
  return values.filter(isAnnotation).map((value) => goldSchema.parse(value));
}

async function readJson(path: string): Promise<unknown> {
  const value: unknown = JSON.parse(await readFile(path, 'utf8'));
  return value;
}

function isAnnotation(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'paragraphs' in value && 'file' in value;
}
