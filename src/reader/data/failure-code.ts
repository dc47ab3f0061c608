import { CorpusError } from '../../core/search/corpus-error';

/** The message key of any failure; `view` for one that did not come from loading. */
export function failureCode(error: unknown): CorpusError['code'] | 'view' {
  return error instanceof CorpusError ? error.code : 'view';
}
