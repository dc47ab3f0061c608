/** A plain static host: files as they are, a folder by its `index.html`, everything else 404. It knows nothing of the reader's routes. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { SUB_PATH } from './sub-path';

const DIST = join(import.meta.dirname, '..', '..', 'dist');
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

createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://host');
  if (!pathname.startsWith(SUB_PATH)) return void response.writeHead(404).end();
  const path = normalize(join(DIST, decodeURIComponent(pathname.slice(SUB_PATH.length))));
  if (path !== DIST && !path.startsWith(DIST + sep)) return void response.writeHead(404).end();
  const isFolder = existsSync(path) && statSync(path).isDirectory();
  if (isFolder && !pathname.endsWith('/')) return void response.writeHead(301, { location: `${pathname}/${request.url?.slice(pathname.length) ?? ''}` }).end();
  const file = isFolder ? join(path, 'index.html') : path;
  if (!existsSync(file)) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('404');
  response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(readFileSync(file));
}).listen(Number(process.argv[2]), '127.0.0.1');
