import type { ServerResponse } from 'node:http';
import { extname, resolve, sep } from 'node:path';
import type { Connect, Plugin, ViteDevServer } from 'vite';
import { buildCorpus, type Corpus, type CorpusInput } from './build-corpus';
import { failureLine, idleLine } from './messages';
import { CACHE, SEEDS } from './project';
import { readSiteInput } from './read-site-input';

/** Where the corpus lies, below the base of the site. */
const FOLDER = 'data/';
/** Editors write a file in several steps; one build answers them all. */
const QUIET_MS = 120;

const MEDIA_TYPES: Readonly<Record<string, string>> = { '.json': 'application/json', '.txt': 'text/plain; charset=utf-8' };

/** Compiles `seeds/` into `data/`: served and watched in development, emitted in a build. A seed that fails is reported and does not stop the rest. */
export function corpus(): Plugin {
  let input: CorpusInput | null = null;
  return {
    name: 'isnad:corpus',
    configureServer: serve,
    // Before the site's folder is emptied: the corpus that is replaced may lie in it.
    async buildStart() {
      if (this.environment.mode === 'build') input = await readSiteInput();
    },
    async generateBundle() {
      const { files, failures, idle } = await compile(input);
      for (const line of [...failures.map((failure) => failureLine(failure, 'en')), ...idle.map((correction) => idleLine(correction, 'en'))]) this.warn(line);
      for (const [name, source] of files) this.emitFile({ type: 'asset', fileName: FOLDER + name, source });
    },
  };
}

async function compile(input: CorpusInput | null = null): Promise<Corpus> {
  return buildCorpus(input ?? (await readSiteInput()), CACHE);
}

function serve(server: ViteDevServer): void {
  let current = report(server);
  let timer: NodeJS.Timeout | undefined;
  const refresh = (path: string): void => {
    if (!resolve(path).startsWith(resolve(SEEDS) + sep)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      const next = report(server);
      current = next;
      void next.then(() => server.ws.send({ type: 'full-reload' }), () => undefined);
    }, QUIET_MS);
  };
  server.watcher.add(SEEDS);
  for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, refresh);
  server.middlewares.use(`/${FOLDER.slice(0, -1)}`, (request, response, next) => {
    current.then((built) => answer(built, request, response), next);
  });
}

/** Compiles and tells the terminal which seeds failed. */
async function report({ config }: ViteDevServer): Promise<Corpus> {
  const built = await compile();
  for (const line of [...built.failures.map((failure) => failureLine(failure, 'en')), ...built.idle.map((correction) => idleLine(correction, 'en'))]) config.logger.warn(line);
  config.logger.info(`corpus: ${built.articles.length} articles (${built.compiled} compiled, ${built.reused} reused), ${built.failures.length} failed`);
  return built;
}

function answer({ files }: Corpus, request: Connect.IncomingMessage, response: ServerResponse): void {
  const content = files.get(fileName(request.url ?? '/'));
  response.statusCode = content === undefined ? 404 : 200;
  response.setHeader('content-type', (content !== undefined && MEDIA_TYPES[extname(fileName(request.url ?? '/'))]) || 'text/plain');
  response.setHeader('cache-control', 'no-store');
  response.end(content ?? 'not in the corpus');
}

function fileName(url: string): string {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname.slice(1));
  } catch {
    return '';
  }
}
