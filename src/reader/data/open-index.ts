import type { Manifest } from '../../core/model/corpus';
import type { OpenedIndex } from '../../worker/opened-index';
import { DATA } from './base';
import { workerIndex } from './worker-index';

let opened: { readonly build: string; readonly index: Promise<OpenedIndex> } | null = null;

/** The search index of a build: in a worker, or on this thread where none can start. Opened once. */
export function openIndex({ build, files }: Manifest): Promise<OpenedIndex> {
  if (opened?.build !== build) opened = { build, index: start(files.index) };
  return opened.index;
}

async function start(head: string): Promise<OpenedIndex> {
  return (await workerIndex(DATA, head)) ?? (await import('../../worker/hosted-index')).hostedIndex(DATA, head);
}
