import type { Correction } from '../core/corrections/correction';
import { buildCorpus } from './build-corpus';
import { CACHE } from './project';
import { readInput, type CorpusInput } from './read-input';
import type { Previous } from './read-previous';
import type { Summary } from './summary';
import { openCorpusFolder, readCurrent } from './write-corpus';

export interface PublishOptions {
  /** Folder of the cache; null for none. */
  readonly cache?: string | null;
  /** Largest file that is read. */
  readonly maxBytes?: number;
  /** Applied to every article, for everyone. */
  readonly corrections?: readonly Correction[];
  /** The corpus that this one replaces, read before anything is written: it may lie in the same folder. */
  readonly previous?: Previous | null;
  readonly onSeed?: (done: number, total: number) => void;
}

/** Compiles seeds into a folder, unless the folder already holds what they give. */
export async function publishCorpus(places: readonly string[], out: string, { cache = CACHE, maxBytes, corrections = [], previous = null, onSeed }: PublishOptions = {}): Promise<Summary> {
  return publishInput(await readInput(places, maxBytes, corrections, previous), out, { cache, ...(onSeed && { onSeed }) });
}

/** The same for what was found before. */
export async function publishInput(input: CorpusInput, out: string, { cache, onSeed }: Pick<PublishOptions, 'onSeed'> & { readonly cache: string | null }): Promise<Summary> {
  const { ignored } = input.read;
  const given = input.corrections.length;
  // Which corrections found nothing is known only by applying them.
  const current = given === 0 ? await readCurrent(out, input.hash) : null;
  if (current !== null) return { ...current, compiled: 0, reused: current.articles, written: 0, unchanged: true, ignored, corrections: { given, idle: [] } };
  const output = await openCorpusFolder(out);
  const { contents, compiled, reused, idle } = await buildCorpus(input, { cache, output, ...(onSeed && { onSeed }) });
  const written = await output.close(input.hash, contents);
  return { ...contents, compiled, reused, written, unchanged: false, ignored, corrections: { given, idle } };
}
