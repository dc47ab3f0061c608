import type { QueryClient } from '@tanstack/react-query';
import type { CorpusSource } from '../../core/search/corpus-source';
import { compiledCorpus } from './compiled-corpus';
import { correctionStore } from './use-corrections';

/** Where everything about the collection comes from, with the corrections of this device. */
export async function corpusOf(client: QueryClient): Promise<CorpusSource> {
  return untouched() ? compiledCorpus(client) : (await import('./corrected')).correctedCorpus(client);
}

/** True when this device has corrected nothing. */
export function untouched(): boolean {
  return correctionStore.read().corrections.length === 0;
}
