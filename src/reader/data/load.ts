import * as z from 'zod/mini';
import { SCHEMA_VERSION } from '../../core/model/article';
import { ANALYZER_VERSION } from '../../core/search/analyze/analyzer-version';
import { CorpusError } from '../../core/search/corpus-error';
import { fetchFile } from '../../worker/fetch-file';
import { DATA } from './base';

/** Every file of the collection opens with its version, the manifest with that of its analyzer too. */
const versionsSchema = z.object({ schema: z.int(), analyzer: z.optional(z.int()) });

/** Loads one JSON file of the collection and checks it; `version` is that of its kind, where that is not the collection's. Rejects with a CorpusError. */
export async function load<S extends z.ZodMiniType>(href: string, schema: S, signal?: AbortSignal, version: number = SCHEMA_VERSION): Promise<z.infer<S>> {
  const response = await fetchFile(DATA, href, signal && { signal });
  const json = await parse(href, response);
  const versions = versionsSchema.safeParse(json);
  if (versions.success && !knows(versions.data, version)) throw new CorpusError('version', href);
  const checked = schema.safeParse(json);
  if (!checked.success) throw new CorpusError('damaged', href, { cause: checked.error });
  return checked.data;
}

/** Loads one file of the collection as it is, byte by byte. Rejects with a CorpusError. */
export async function loadBytes(href: string): Promise<ArrayBuffer> {
  return (await fetchFile(DATA, href)).arrayBuffer();
}

function knows(versions: z.infer<typeof versionsSchema>, version: number): boolean {
  return versions.schema === version && (versions.analyzer === undefined || versions.analyzer === ANALYZER_VERSION);
}

async function parse(href: string, response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (cause) {
    throw new CorpusError('damaged', href, { cause });
  }
}
