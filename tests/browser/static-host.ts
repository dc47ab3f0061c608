import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { SITE } from './site';
import { SUB_PATH } from './sub-path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** A plain static host of the built reader, at the root and below a sub-path: files as they are, a folder by its `index.html`, `404.html` for the rest. It knows nothing of the reader's routes. */
export function staticHost(): Server {
  return createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://host');
    const inside = url.pathname.startsWith(SUB_PATH) ? url.pathname.slice(SUB_PATH.length) : url.pathname.slice(1);
    const path = normalize(join(SITE, decodeURIComponent(inside)));
    const isInside = path === SITE || path.startsWith(SITE + sep);
    const isFolder = isInside && existsSync(path) && statSync(path).isDirectory();
    if (isFolder && !url.pathname.endsWith('/')) return void response.writeHead(301, { location: `${url.pathname}/${url.search}` }).end();
    const file = isFolder ? join(path, 'index.html') : path;
    const found = isInside && existsSync(file);
    const sent = found ? file : join(SITE, '404.html');
    response.writeHead(found ? 200 : 404, { 'content-type': TYPES[extname(sent)] ?? 'application/octet-stream' }).end(readFileSync(sent));
  });
}
