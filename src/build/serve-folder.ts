import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import type { Connect } from 'vite';

const MEDIA_TYPES: Readonly<Record<string, string>> = { '.json': 'application/json', '.txt': 'text/plain; charset=utf-8', '.bin': 'application/octet-stream' };

/** Answers with the files of a folder, once it is ready. Nothing is kept by a browser. */
export function serveFolder(folder: string, ready: () => Promise<unknown>): Connect.NextHandleFunction {
  return (request, response, next) => {
    ready().then(async () => {
      const name = fileName(request.url ?? '/');
      const path = resolve(folder, name);
      const content = path.startsWith(resolve(folder) + sep) ? await readFile(path).catch(() => null) : null;
      response.statusCode = content === null ? 404 : 200;
      response.setHeader('content-type', (content !== null && MEDIA_TYPES[extname(name)]) || 'text/plain');
      response.setHeader('cache-control', 'no-store');
      response.end(content ?? 'not in the corpus');
    }, next);
  };
}

function fileName(url: string): string {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname.slice(1));
  } catch {
    return '';
  }
}
