import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCorpus } from '../../src/build/build-corpus';
import { readInput } from '../../src/build/read-input';
import { corpusHost, type CorpusFiles } from './corpus-host';
import { test as base } from './reader';

/** The article that reprints another, and the publisher of the first. */
export const REPRINT = { id: 'second', first: 'رويترز' } as const;

const PARAGRAPHS = [
  'افتتح رئيس بلدية الإسكندرية اليوم جسرا جديدا فوق قناة المحمودية بلغت كلفته 86 مليون جنيه واستغرق بناؤه ثلاثة أعوام كاملة.',
  'وقال المهندس المشرف على البناء إن الجسر يخدم 430 ألف ساكن، وإن عدد السيارات التي ستعبره يوميا لن يقل عن عشرين ألفا.',
  'وأعلنت المحافظة أن الحافلات ستغير خطوطها ابتداء من الأسبوع المقبل، وأن السوق القديم سينقل إلى الضفة الأخرى قبل نهاية العام.',
] as const;

const TITLE = 'افتتاح جسر المحمودية الجديد في الإسكندرية بعد ثلاثة أعوام من العمل';

/** A few articles, two of them with one text. */
const SEEDS = {
  first: [TITLE, '2025-03-12', REPRINT.first, PARAGRAPHS],
  second: [TITLE, '2025-03-13', 'الشروق', PARAGRAPHS],
  third: ['محصول القمح في العراق', '2025-03-14', 'الصباح', ['قدرت وزارة الزراعة العراقية محصول القمح هذا الموسم بأربعة ملايين طن، وقالت إن الأمطار جاءت في موعدها.', 'وأضافت أن الصوامع في الموصل وكربلاء جاهزة لاستلام الحبوب من الفلاحين حتى شهر تموز.']],
} as const;

/** Tests against a reader whose collection holds a reprint. */
export const reprinted = base.extend<object, { readonly reprints: string }>({
  reprints: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures from a pattern
    async ({}, use) => {
      const server = corpusHost(new Map([['reprinted', await compile()]])).listen(0, '127.0.0.1');
      await new Promise((done) => server.once('listening', done));
      await use(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}`);
      server.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ reprints }, use) => use(reprints),
});

async function compile(): Promise<CorpusFiles> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-reprinted-'));
  const files = new Map<string, string | Uint8Array>();
  try {
    mkdirSync(join(folder, 'seeds'));
    for (const [name, [title, day, publisher, paragraphs]] of Object.entries(SEEDS)) {
      writeFileSync(join(folder, 'seeds', `${name}.txt`), [title, ...paragraphs].join('\n\n'));
      writeFileSync(join(folder, 'seeds', `${name}.yaml`), `language: ar\npublished: ${day}\npublisher: ${publisher}\n`);
    }
    const output = { write: (name: string, content: string | Uint8Array): Promise<void> => Promise.resolve(void files.set(name, content)) };
    await buildCorpus(await readInput([join(folder, 'seeds')]), { cache: join(folder, 'cache'), output });
    return files;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
