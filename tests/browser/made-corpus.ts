import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCorpus } from '../../src/build/build-corpus';
import { readInput } from '../../src/build/read-input';
import type { WriterLimits } from '../../src/core/search/index/writer-options';
import { corpusHost } from './corpus-host';
import { test as base } from './reader';

/** Articles of the made collection: more than stand whole on a page, few enough to be compiled at once. */
export const MADE = 200;
/** Every fifth article names and quotes him, one time as most papers write him and one time as some do. */
export const NAMED = { id: 'per:donald-trump', usual: 'ترامب', other: 'ترمب', articles: MADE / 5 } as const;
/** A word of every fifth article, never of one that names him. */
export const ELSEWHERE = { word: 'زلزال', articles: MADE / 5 } as const;
/** A word of every article, and how one might mistype it. */
export const EVERYWHERE = { word: 'المفاوضات', stem: 'مفاوضات', mistyped: 'المفاوظات' } as const;

const CITIES = ['القاهرة', 'دمشق', 'بغداد', 'الرباط', 'تونس', 'عمان', 'بيروت'] as const;
const MATTERS = ['الكهرباء', 'المياه', 'التعليم', 'الصحة', 'الموانئ', 'الزراعة', 'الطرق', 'السياحة', 'الجامعات'] as const;

/** Tests against a reader whose collection has two hundred made articles. */
export const test = base.extend<object, { readonly made: string }>({
  made: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures from a pattern
    async ({}, use) => {
      const server = corpusHost(new Map([['made', await makeCorpus()]])).listen(0, '127.0.0.1');
      await new Promise((done) => server.once('listening', done));
      await use(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}`);
      server.close();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: async ({ made }, use) => use(made),
});

/** The files of the made collection, its index cut as one likes. */
export async function makeCorpus(limits: Partial<WriterLimits> = {}): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-made-'));
  const files = new Map<string, string | Uint8Array>();
  try {
    mkdirSync(join(folder, 'seeds'));
    for (let number = 0; number < MADE; number++) writeSeed(join(folder, 'seeds'), number);
    const output = { write: (name: string, content: string | Uint8Array): Promise<void> => Promise.resolve(void files.set(name, content)) };
    await buildCorpus(await readInput([join(folder, 'seeds')]), { cache: join(folder, 'cache'), output, limits });
    return files;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeSeed(folder: string, number: number): void {
  const name = `made-${String(number).padStart(3, '0')}`;
  const day = new Date(Date.UTC(2024, 0, 1 + number)).toISOString().slice(0, 10);
  writeFileSync(join(folder, `${name}.txt`), textOf(number));
  writeFileSync(join(folder, `${name}.yaml`), `language: ar\npublished: ${day}\n`);
}

/** A text of its own length, so that rows differ in height. No line stands in two articles: it would be taken for the page's own. */
function textOf(number: number): string {
  const city = CITIES[number % CITIES.length] ?? '';
  const matter = MATTERS[number % MATTERS.length] ?? '';
  const session = `في الجلسة ${number + 1}`;
  const longer = number % 3 === 0 ? ' وامتدت أسابيع بين الوزارات المعنية والجهات التي تعمل في هذا القطاع منذ سنوات طويلة' : '';
  const more = Array.from({ length: number % 4 }, (_, at) => `وأضاف البيان رقم ${at + 1} ${session} أن أعمال ${matter} ستستمر في ${city} حتى نهاية العام، وأن اللجنة ستعود إلى مناقشة ما بقي منها في اجتماع لاحق.`);
  return [
    `اجتماع عن ${matter} في ${city} هو رقم ${number + 1}`,
    `عقدت لجنة ${matter} اجتماعا في ${city} لبحث ${EVERYWHERE.word} التي بدأت ${session}${longer}.`,
    ...ownWords(number, matter, session),
    ...more,
  ].join('\n\n');
}

function ownWords(number: number, matter: string, session: string): readonly string[] {
  const named = number % 10 === 0 ? NAMED.usual : NAMED.other;
  if (number % 5 === 0) return [`وقال الرئيس الأمريكي دونالد ${named} ${session} إن ${matter} لا تنتظر أكثر من ذلك.`];
  return number % 5 === 1 ? [`وقالت اللجنة ${session} إن ${ELSEWHERE.word}ا ضرب المنطقة في العام الماضي.`] : [];
}
