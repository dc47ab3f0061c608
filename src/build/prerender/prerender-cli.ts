import { readFile } from 'node:fs/promises';
import { writePages } from './write-pages';
import { loadWriter } from './writer';

const BYTES_IN_MEGABYTE = 1e6;

const [site = '', page = '', writer = ''] = process.argv.slice(2);
const start = performance.now();
const { pages, bytes, failures } = await writePages(site, await readFile(page, 'utf8'), await loadWriter(writer), process.env.ISNAD_SITE);
const seconds = (performance.now() - start) / 1000;
console.log(`${pages} pages written ahead (${(bytes / BYTES_IN_MEGABYTE).toFixed(1)} MB, ${seconds.toFixed(1)} s)`);
for (const failure of failures) console.error(`${failure.page}: not written ahead, opens the reader empty:`, failure.cause);
