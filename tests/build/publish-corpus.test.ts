import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from '../../src/build/project';
import { publishCorpus } from '../../src/build/publish-corpus';
import { temporaryFolder } from './temporary-folder';

const SEEDS = join(PROJECT, 'seeds');
const FAULTS = join(PROJECT, 'tests/fixtures/faults');

test('a second run after no change does no work', async () => {
  const [out, cache] = [temporaryFolder(), temporaryFolder()];
  const first = await publishCorpus([SEEDS], out, { cache });
  const before = snapshot(out);
  const second = await publishCorpus([SEEDS], out, { cache });
  expect([first.compiled, first.reused, first.unchanged]).toEqual([first.articles, 0, false]);
  expect(second).toMatchObject({ articles: first.articles, compiled: 0, reused: first.articles, written: 0, unchanged: true });
  expect(snapshot(out)).toEqual(before);
});

test('a new seed compiles alone, and a removed one leaves nothing', async () => {
  const [seeds, out, cache] = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
  cpSync(SEEDS, seeds, { recursive: true });
  const before = await publishCorpus([seeds], out, { cache });
  const old = snapshot(out);
  writeFileSync(join(seeds, 'new.txt'), 'عاجل\n\nقال وزير الخارجية الفرنسي جان نويل بارو في باريس إن بلاده تدعم وقف إطلاق النار.\n');
  const added = await publishCorpus([seeds], out, { cache });
  expect([added.articles, added.compiled, added.reused]).toEqual([before.articles + 1, 1, before.articles]);
  writeFileSync(join(seeds, 'new.txt'), '');
  const removed = await publishCorpus([seeds], out, { cache });
  expect(removed.failures.map(({ file, code }) => [file, code])).toEqual([['new.txt', 'empty']]);
  expect(Object.keys(snapshot(out)).filter((name) => name.includes('new'))).toEqual([]);
  expect(Object.keys(old).filter((name) => name.startsWith('articles/'))).toEqual(Object.keys(snapshot(out)).filter((name) => name.startsWith('articles/')));
});

test('broken files beside good ones give one line each and the rest is compiled', async () => {
  const [seeds, out] = [temporaryFolder(), temporaryFolder()];
  cpSync(SEEDS, seeds, { recursive: true });
  cpSync(FAULTS, seeds, { recursive: true });
  writeFileSync(join(seeds, 'huge.txt'), 'نص طويل '.repeat(1_500_000));
  const summary = await publishCorpus([seeds], out, { cache: null });
  const failed = Object.fromEntries(summary.failures.map(({ file, code }) => [file, code]));
  expect(failed).toMatchObject({ 'empty.txt': 'empty', 'spaces.txt': 'empty', 'bom-only.txt': 'empty', 'huge.txt': 'too-large', 'double-encoded.txt': 'mojibake', 'surrogate-cesu.txt': 'lone-surrogate' });
  expect(Object.keys(failed).sort()).toEqual(['bad-byte-mid.txt', 'binary.txt', 'bom-only.txt', 'double-encoded.txt', 'empty.txt', 'huge.txt', 'nul.txt', 'spaces.txt', 'surrogate-cesu.txt']);
  const articles = readdirSync(join(out, 'articles'));
  for (const name of ['truncated-utf8', 'win1256', 'iso8859-6', 'utf16le-nobom', 'utf16be-bom', ...readdirSync(SEEDS).filter((file) => file.endsWith('.txt')).map((file) => file.slice(0, -4))])
    expect(articles.some((article) => article.startsWith(`${name}.`)), name).toBe(true);
});

test('the same seeds give the same bytes on a machine of another language and time', async () => {
  const out = temporaryFolder();
  await publishCorpus([SEEDS], out, { cache: null });
  const elsewhere = temporaryFolder();
  run(elsewhere, { TZ: 'Asia/Riyadh', LANG: 'ar_SA.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
  expect(contents(elsewhere)).toEqual(contents(out));
});

test('the command line prints one object and ends with 1 when a file failed', () => {
  const [seeds, out] = [temporaryFolder(), temporaryFolder()];
  writeFileSync(join(seeds, 'empty.txt'), '');
  writeFileSync(join(seeds, 'good.txt'), 'عنوان الخبر\n\nقالت وكالة رويترز يوم السبت إن المحادثات بدأت في القاهرة.\n');
  const failure = attempt(seeds, out);
  expect(failure.status).toBe(1);
  expect(JSON.parse(failure.stdout)).toMatchObject({ articles: 1, failures: [{ file: 'empty.txt', code: 'empty' }] });
  expect(failure.stderr).toMatch(/^✗ empty\.txt: .*\[empty\]$/m);
});

function run(out: string, env: Readonly<Record<string, string>>): void {
  execFileSync(process.execPath, ['--import', 'tsx', 'src/build/corpus-cli.ts', SEEDS, '--out', out, '--no-cache'], { cwd: PROJECT, env: { ...process.env, ...env } });
}

function attempt(seeds: string, out: string): { readonly status: number; readonly stdout: string; readonly stderr: string } {
  try {
    const stdout = execFileSync(process.execPath, ['--import', 'tsx', 'src/build/corpus-cli.ts', seeds, '--out', out, '--json', '--no-cache'], { cwd: PROJECT, stdio: 'pipe', encoding: 'utf8' });
    return { status: 0, stdout, stderr: '' };
  } catch (error) {
    return error as ReturnType<typeof attempt>;
  }
}

/** Every file with its time of change. */
function snapshot(folder: string): Readonly<Record<string, number>> {
  return Object.fromEntries(names(folder).map((name) => [name, statSync(join(folder, name)).mtimeMs]));
}

function contents(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(names(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

function names(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile()).sort();
}
