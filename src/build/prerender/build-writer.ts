import { join } from 'node:path';
import { build } from 'vite';
import { PROJECT } from '../project';

const ENTRY = 'src/reader/prerender.tsx';

/** Builds the reader's own code for Node, with all that it imports, so that it runs wherever it lies. Gives the file. */
export async function buildWriter(folder: string): Promise<string> {
  await build({
    root: PROJECT,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: ENTRY, outDir: folder, emptyOutDir: true, copyPublicDir: false, minify: false, target: 'node20', reportCompressedSize: false },
  });
  return join(folder, 'prerender.js');
}
