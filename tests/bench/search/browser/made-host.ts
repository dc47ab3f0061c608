import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import type { ArticleOf } from '../corpus/generator';

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.webmanifest': 'application/manifest+json' };
const DATA = '/data/';
const ARTICLE = /^articles\/made-(\d+)\./;
/** Lets the page measure the memory of all its threads. */
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' } as const;

/** Serves the built reader over an index of made articles; these are made when they are asked for. */
export function madeHost(site: string, corpus: string, articleOf: ArticleOf): Server {
  return createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    const content = path.startsWith(DATA) ? data(path.slice(DATA.length), corpus, articleOf) : fileIn(site, path);
    if (path.startsWith(DATA) && content === null) return void response.writeHead(404).end();
    const type = content === null ? TYPES['.html'] : (TYPES[extname(path)] ?? 'application/octet-stream');
    response.writeHead(200, { ...ISOLATED, 'content-type': type }).end(content ?? readFileSync(join(site, '404.html')));
  });
}

function data(name: string, corpus: string, articleOf: ArticleOf): string | Uint8Array | null {
  const number = ARTICLE.exec(name)?.[1];
  return number === undefined ? fileIn(corpus, name) : JSON.stringify(articleOf(Number(number)));
}

/** A file below a folder, pages left out: every page is the bare app. */
function fileIn(folder: string, name: string): Uint8Array | null {
  const file = normalize(join(folder, name));
  const isAsset = file.startsWith(folder + sep) && extname(file) !== '.html' && existsSync(file) && statSync(file).isFile();
  return isAsset ? readFileSync(file) : null;
}
