import { createServer, type ServerResponse } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Connect, preview } from 'vite';

const HOST = '127.0.0.1';
/** Tried after the usual port, one after the other. */
const MORE_PORTS = 20;

export interface SiteServer {
  readonly address: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Serves a built site as a host of plain files does: folders have an `index.html`, whatever is missing is answered by `404.html`. Takes the next free port. */
export async function serveSite(site: string, wantedPort: number): Promise<SiteServer> {
  const port = await freePort(wantedPort);
  const server = await preview({
    configFile: false,
    logLevel: 'silent',
    appType: 'mpa',
    base: '/',
    build: { outDir: site },
    preview: { host: HOST, port, strictPort: true },
    plugins: [{ name: 'isnad:missing-pages', configurePreviewServer: ({ middlewares }) => void middlewares.use(answerMissing(site)) }],
  });
  return { address: `http://${HOST}:${port}/`, port, close: () => server.close() };
}

/** Answers an address that no file has: with the folder's own address if only its slash is missing, else with the page for missing pages. */
function answerMissing(site: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = pathOf(request.url);
    if (path === null || !['GET', 'HEAD'].includes(request.method ?? '')) {
      next();
      return;
    }
    fileKind(site, path).then((kind) => {
      if (kind === 'file') next();
      else if (kind === 'folder') redirect(response, request.url ?? '/');
      else void missing(site, response);
    }, next);
  };
}

/** Decoded path of a request; null when it is malformed. */
function pathOf(url: string | undefined): string | null {
  try {
    return decodeURIComponent(new URL(url ?? '/', 'http://localhost').pathname);
  } catch {
    return null;
  }
}

async function fileKind(site: string, path: string): Promise<'file' | 'folder' | 'nothing'> {
  const exists = (name: string): Promise<boolean> => stat(join(site, name)).then((info) => info.isFile(), () => false);
  if (path.includes('\0')) return 'nothing';
  if (path.endsWith('/')) return (await exists(`${path}index.html`)) ? 'file' : 'nothing';
  if (await exists(path)) return 'file';
  return (await exists(`${path}/index.html`)) ? 'folder' : 'nothing';
}

function redirect(response: ServerResponse, url: string): void {
  const [path = '', query] = url.split('?', 2);
  response.writeHead(301, { location: `${path}/${query === undefined ? '' : `?${query}`}` }).end();
}

async function missing(site: string, response: ServerResponse): Promise<void> {
  const page = await readFile(join(site, '404.html')).catch(() => 'not found');
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page);
}

async function freePort(wanted: number): Promise<number> {
  for (let port = wanted; port <= wanted + MORE_PORTS; port += 1) if (await isFree(port)) return port;
  throw new RangeError(`ports ${wanted} to ${wanted + MORE_PORTS} are all taken`);
}

async function isFree(port: number): Promise<boolean> {
  return new Promise((settle) => {
    const probe = createServer();
    probe.once('error', () => settle(false));
    probe.listen(port, HOST, () => probe.close(() => settle(true)));
  });
}
