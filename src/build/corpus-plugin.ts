import { rm } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { failureLine, idleLine } from './messages';
import { CACHE, SEEDS } from './project';
import { publishInput } from './publish-corpus';
import type { CorpusInput } from './read-input';
import { readSiteInput } from './read-site-input';
import { serveFolder } from './serve-folder';
import type { Summary } from './summary';
import { STATE_FILE } from './write-corpus';

/** Where the corpus lies, below the base of the site. */
const FOLDER = 'data';
/** Where the corpus lies that is shown in development. */
const SHOWN = join(CACHE, 'shown');
/** Editors write a file in several steps; one build answers them all. */
const QUIET_MS = 120;

/** Compiles `seeds/` into `data/`: served and watched in development, written below the site's folder in a build. A seed that fails is reported and does not stop the rest. */
export function corpus(): Plugin {
  let input: CorpusInput | null = null;
  return {
    name: 'isnad:corpus',
    configureServer: serve,
    // Before the site's folder is emptied: the corpus that is replaced may lie in it.
    async buildStart() {
      if (this.environment.mode === 'build') input = await readSiteInput();
    },
    writeBundle: {
      order: 'pre',
      sequential: true,
      async handler({ dir }) {
        if (dir === undefined || input === null) throw new RangeError('the build names no folder to write to');
        const out = join(dir, FOLDER);
        for (const line of warningsOf(await publishInput(input, out, { cache: CACHE }))) this.warn(line);
        await rm(join(out, STATE_FILE), { force: true });
      },
    },
  };
}

function serve(server: ViteDevServer): void {
  let current = report(server);
  let timer: NodeJS.Timeout | undefined;
  const refresh = (path: string): void => {
    if (!resolve(path).startsWith(resolve(SEEDS) + sep)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      // One after the other: both write into one folder.
      current = current.catch(() => undefined).then(() => report(server));
      void current.then(() => server.ws.send({ type: 'full-reload' }), () => undefined);
    }, QUIET_MS);
  };
  server.watcher.add(SEEDS);
  for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, refresh);
  server.middlewares.use(`/${FOLDER}`, serveFolder(SHOWN, () => current));
}

/** Compiles and tells the terminal which seeds failed. */
async function report({ config }: ViteDevServer): Promise<void> {
  const summary = await publishInput(await readSiteInput(), SHOWN, { cache: CACHE });
  for (const line of warningsOf(summary)) config.logger.warn(line);
  config.logger.info(`corpus: ${summary.articles} articles (${summary.compiled} compiled, ${summary.reused} reused), ${summary.failures.length} failed`);
}

function warningsOf({ failures, corrections }: Summary): readonly string[] {
  return [...failures.map((failure) => failureLine(failure, 'en')), ...corrections.idle.map((correction) => idleLine(correction, 'en'))];
}
