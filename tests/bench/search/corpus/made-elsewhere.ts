import { fork } from 'node:child_process';
import { on, once } from 'node:events';
import type { Article } from '../../../../src/core/model/article';
import type { Task } from '../measure/task';
import { loadMaker } from './load-maker';

/** Articles of one message. */
const AT_A_TIME = 8;

/** The articles of a task, made in another process and sent as JSON: who uses them holds nothing of what they are made from. `script` answers tasks, those to make with `serveArticles`. */
export function madeElsewhere(script: string, task: Omit<Task, 'part'>): AsyncIterable<Article> {
  return {
    async *[Symbol.asyncIterator]() {
      const gone = new AbortController();
      const maker = fork(script, [], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
      const exit = once(maker, 'exit').then(() => {
        gone.abort();
      });
      try {
        maker.send({ ...task, part: 'make' } satisfies Task);
        maker.send(0);
        let made = 0;
        for await (const [articles] of on(maker, 'message', { signal: gone.signal }) as AsyncIterable<[readonly Article[]]>) {
          made += articles.length;
          // The next ones are made while these are used.
          if (made < task.articles) maker.send(made);
          yield* articles;
          if (made >= task.articles) return;
        }
      } finally {
        if (maker.connected) maker.disconnect();
        await exit;
      }
    },
  };
}

/** Makes articles of a task from each number on that comes as a message. */
export function serveArticles(task: Task): void {
  const maker = loadMaker(task);
  const send = async (from: number): Promise<void> => {
    const articleOf = await maker;
    const count = Math.min(AT_A_TIME, task.articles - from);
    process.send?.(Array.from({ length: count }, (_, at) => articleOf(from + at)));
  };
  process.on('message', (from: number) => void send(from));
}
