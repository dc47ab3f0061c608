import { fetchFile } from './fetch-file';
import { fileStore } from './file-store';
import type { OpenedIndex } from './opened-index';
import { staticIndex } from './static-index';

const HEAD = 'head/';

/** The search index of a collection below an address, by the name of its head file there. */
export function hostedIndex(base: string, head: string): OpenedIndex {
  const folder = head.slice(0, head.lastIndexOf(HEAD));
  const store = fileStore(async (name, cache) => new Uint8Array(await (await fetchFile(base, folder + name, { cache })).arrayBuffer()));
  return staticIndex(store, head.slice(folder.length));
}
