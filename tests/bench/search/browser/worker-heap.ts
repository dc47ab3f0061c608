import type { CDPSession } from '@playwright/test';

/** What a worker holds, in bytes. */
export interface Heap {
  /** Objects of scripts. */
  readonly used: number;
  /** What the browser itself keeps for the worker: streams, answers, blobs. */
  readonly embedder: number;
  /** Contents of array buffers, which lie outside the heap. */
  readonly buffers: number;
}

export const EMPTY_HEAP: Heap = { used: 0, embedder: 0, buffers: 0 };

/** The workers of a page, asked from outside. */
export interface Workers {
  /** Of all workers together, with what is no longer reached. */
  readonly heap: () => Promise<Heap>;
  /** Lets go of what is no longer reached. */
  readonly collect: () => Promise<void>;
  /** What the browser said when it was to slow the workers; null when it did. */
  readonly slower: (rate: number) => Promise<string | null>;
}

interface Reply {
  readonly id?: number;
  readonly result?: Readonly<Record<string, number>>;
  readonly error?: { readonly message: string };
}

/** Follows the workers that a page starts from now on. */
export async function followWorkers(devtools: CDPSession): Promise<Workers> {
  const sessions = new Set<string>();
  const waiting = new Map<number, (reply: Reply) => void>();
  let asked = 0;
  devtools.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => targetInfo.type === 'worker' && sessions.add(sessionId));
  devtools.on('Target.detachedFromTarget', ({ sessionId }) => sessions.delete(sessionId));
  devtools.on('Target.receivedMessageFromTarget', ({ message }) => {
    const reply = JSON.parse(message) as Reply;
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply);
  });
  await devtools.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  const ask = (sessionId: string, method: string, params: object): Promise<Reply> =>
    new Promise((resolve, reject) => {
      const id = (asked += 1);
      waiting.set(id, (reply) => (waiting.delete(id), resolve(reply)));
      devtools.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) }).catch(reject);
    });
  const all = (method: string, params = {}): Promise<readonly Reply[]> => Promise.all([...sessions].map((session) => ask(session, method, params)));
  return {
    heap: async () => together(await all('Runtime.getHeapUsage')),
    collect: async () => void (await all('HeapProfiler.collectGarbage')),
    slower: async (rate) => (await all('Emulation.setCPUThrottlingRate', { rate })).find(({ error }) => error !== undefined)?.error?.message ?? null,
  };
}

function together(replies: readonly Reply[]): Heap {
  const sum = (name: string): number => replies.reduce((all, { result }) => all + (result?.[name] ?? 0), 0);
  return { used: sum('usedSize'), embedder: sum('embedderHeapUsedSize'), buffers: sum('backingStorageSize') };
}
