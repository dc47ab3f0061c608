import { CorpusError } from '../core/search/corpus-error';
import { correctedView } from '../core/search/corrected/corrected-view';
import { correctionPlan, recordIn } from '../core/search/corrected/correction-plan';
import type { ShardStore } from '../core/search/index/doors';
import type { IndexView } from '../core/search/index/index-view';
import { openIndex, type OpenIndex } from '../core/search/index/read/open-index';
import { askedIndex } from './asked-index';
import { indexSource, wholly } from './index-source';
import type { OpenedIndex } from './opened-index';

/** The search index whose head is this file of a store. Opened when it is first asked, and again when that failed. */
export function staticIndex(store: ShardStore, head: string): OpenedIndex {
  const opened = untilDone(() => open(store, head));
  let corrected: IndexView | null = null;
  const compiled = askedIndex(opened, store, (base) => base);
  return {
    compiled: indexSource(compiled),
    corrected: indexSource(askedIndex(opened, store, (base) => corrected ?? base)),
    correct: async (patch) => {
      const plan = wholly(await compiled.ask((view) => correctionPlan(view, patch)));
      corrected = correctedView((await opened()).view, plan);
    },
    records: async (ids) => wholly(await compiled.ask((view) => ids.map((id) => recordIn(view, id)))),
  };
}

async function open(store: ShardStore, head: string): Promise<OpenIndex> {
  const bytes = await store.read(head);
  if (typeof bytes === 'string') throw new CorpusError(bytes, head);
  return openIndex(bytes);
}

/** Does something once; what failed is done again when it is next asked for. */
function untilDone<T>(act: () => Promise<T>): () => Promise<T> {
  let doing: Promise<T> | null = null;
  return () => {
    doing ??= act().catch((error: unknown) => {
      doing = null;
      throw error;
    });
    return doing;
  };
}
