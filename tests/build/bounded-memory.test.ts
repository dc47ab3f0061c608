import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { buildCorpus } from '../../src/build/build-corpus';
import type { CorpusOutput } from '../../src/build/corpus-output';
import { readInput } from '../../src/build/read-input';
import { temporaryFolder } from './temporary-folder';

const FEW = 300;
const MANY = 1_500;
/** Heap is measured once in so many written articles. */
const EVERY = 100;
/** What may stay of each article: its id and place, the new words and names that it brings. Its file alone takes more. */
const MOST_PER_ARTICLE = 2_500;

const CITIES = ['القاهرة', 'موسكو', 'باريس', 'بغداد', 'عمّان', 'الدوحة', 'أنقرة', 'كييف'];
const AGENCIES = ['رويترز', 'تاس', 'الأناضول', 'أسوشيتد برس'];

test('the memory of a build does not grow with the articles', async () => {
  const cache = temporaryFolder();
  // Once before anything is measured: the pipeline keeps what it made of words, up to a limit.
  await heapOf(MANY, cache);
  const few = await heapOf(FEW, cache);
  const many = await heapOf(MANY, cache);
  expect(many.articles).toBe(MANY);
  const perArticle = (many.heap - few.heap) / (MANY - FEW);
  expect(perArticle).toBeLessThan(MOST_PER_ARTICLE);
  expect(many.bytes / MANY).toBeGreaterThan(MOST_PER_ARTICLE);
}, 240_000);

/** The largest heap while so many articles are published, and the bytes of their files. */
async function heapOf(articles: number, cache: string): Promise<{ readonly heap: number; readonly bytes: number; readonly articles: number }> {
  const input = await readInput([seedsOf(articles)]);
  const output = new Scales();
  const { contents } = await buildCorpus(input, { cache, output, limits: { postings: 20_000 } });
  return { heap: output.heap, bytes: output.bytes, articles: contents.articles };
}

function seedsOf(count: number): string {
  const folder = join(temporaryFolder(), 'seeds');
  mkdirSync(folder);
  for (let n = 0; n < count; n += 1) {
    const [city = '', agency = ''] = [CITIES[n % CITIES.length], AGENCIES[n % AGENCIES.length]];
    const lines = [`محادثات في ${city}`, `قالت وكالة ${agency} يوم السبت إن الجولة رقم ${String(n)} من المحادثات بدأت في ${city} بحضور ${String((n * 7) % 50)} مندوبًا.`, `وأضافت أن الوفود غادرت ${city} بعد ${String(n % 30)} يومًا بلا اتفاق.`];
    writeFileSync(join(folder, `a${String(n)}.txt`), lines.join('\n\n'));
  }
  return folder;
}

/** Weighs a corpus and the heap in place of keeping it. */
class Scales implements CorpusOutput {
  heap = 0;
  bytes = 0;
  #articles = 0;

  write(name: string, content: string | Uint8Array): Promise<void> {
    if (!name.startsWith('articles/')) return Promise.resolve();
    this.bytes += content.length;
    if (this.#articles++ % EVERY === 0) this.heap = Math.max(this.heap, heapNow());
    return Promise.resolve();
  }
}

function heapNow(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}
