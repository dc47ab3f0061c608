import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { SITE } from './site';

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.txt': 'text/plain', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.webmanifest': 'application/manifest+json' };
const DATA = '/data/';
/** Names the corpus that a page is served with; the first one without it. */
export const CORPUS_COOKIE = 'corpus';

/** The files of a corpus, by their names below `data/`. */
export type CorpusFiles = ReadonlyMap<string, string | Uint8Array>;

/** Serves the built reader with any of several corpora, as they follow one another at one address; every page is the bare app. */
export function corpusHost(corpora: ReadonlyMap<string, CorpusFiles>): Server {
  return createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    const wanted = new RegExp(`${CORPUS_COOKIE}=([\\w-]+)`).exec(request.headers.cookie ?? '')?.[1];
    const files = corpora.get(wanted ?? '') ?? [...corpora.values()][0];
    const content = path.startsWith(DATA) ? files?.get(path.slice(DATA.length)) : assetAt(path);
    if (path.startsWith(DATA) && content === undefined) return void response.writeHead(404).end();
    const headers = { 'content-type': content === undefined ? 'text/html; charset=utf-8' : (TYPES[extname(path)] ?? 'application/octet-stream'), 'cache-control': 'no-store' };
    response.writeHead(200, headers).end(content ?? readFileSync(join(SITE, '404.html')));
  });
}

function assetAt(path: string): Uint8Array | undefined {
  const file = normalize(join(SITE, path));
  const isAsset = file.startsWith(SITE + sep) && extname(file) !== '.html' && existsSync(file) && statSync(file).isFile();
  return isAsset ? readFileSync(file) : undefined;
}
