import { pathToFileURL } from 'node:url';
import * as z from 'zod/mini';
import type { Article } from '../../core/model/article';
import type { Block } from '../../core/model/block';
import type { EntityRecord, Manifest } from '../../core/model/corpus';

/** Writes what the app would show first, as HTML whose addresses begin with `./`. The reader's own code, built for Node. */
export interface Writer {
  readonly article: (article: Article) => { readonly page: string; readonly names: string };
  readonly passage: (article: Article, block: Block) => string;
  readonly entity: (record: EntityRecord) => string;
  readonly library: () => { readonly page: string; readonly whole: boolean };
}

const moduleSchema = z.object({ startWriter: z.custom<(manifest: Manifest) => Promise<Writer>>((value) => typeof value === 'function') });

/** The writer in a built file. */
export async function loadWriter(file: string, manifest: Manifest): Promise<Writer> {
  const { startWriter } = moduleSchema.parse(await import(pathToFileURL(file).href));
  return startWriter(manifest);
}
