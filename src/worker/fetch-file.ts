import { CorpusError } from '../core/search/corpus-error';

/** Asks for one file of a collection. Rejects with a CorpusError, or as the fetch does when it was stopped. */
export async function fetchFile(base: string, href: string, options: Pick<RequestInit, 'signal' | 'cache'> = {}): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(base + href.split('/').map(encodeURIComponent).join('/'), options);
  } catch (cause) {
    if (options.signal?.aborted === true) throw cause;
    throw new CorpusError(navigator.onLine ? 'network' : 'offline', href, { cause });
  }
  if (response.status === 404) throw new CorpusError('not-found', href);
  if (!response.ok) throw new CorpusError('network', href);
  return response;
}
