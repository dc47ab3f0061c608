import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from '../../src/build/project';
import { publishCorpus } from '../../src/build/publish-corpus';
import { readPrevious, type Previous } from '../../src/build/read-previous';
import type { Summary } from '../../src/build/summary';
import { describe } from '../../src/core/anchor/describe';
import { follow } from '../../src/core/anchor/follow';
import { articleLineageSchema, lineageIndexSchema, type ArticleLineage, type LineageIndex } from '../../src/core/anchor/lineage/lineage';
import { oldWords } from '../../src/core/anchor/lineage/old-words';
import type { Resolution } from '../../src/core/anchor/resolution';
import type { Selector } from '../../src/core/anchor/selector';
import { articleSchema, type Article } from '../../src/core/model/article';
import { manifestSchema, type Manifest } from '../../src/core/model/corpus';
import { temporaryFolder } from './temporary-folder';

const TITLE = 'محادثات في القاهرة';
const PARAGRAPHS = [
  'بدأت في العاصمة المصرية صباح السبت محادثات بين وفدين رفيعي المستوى حول وقف إطلاق النار وتبادل الأسرى.',
  'وقال مسؤول مطلع إن الجلسة الأولى تناولت الجدول الزمني لانسحاب القوات من المدن الكبرى. وأضاف أن الوسطاء طلبوا ضمانات مكتوبة من الطرفين قبل نهاية الأسبوع.',
  'وكانت جولة سابقة عُقدت في الدوحة قد انتهت بلا اتفاق بسبب خلاف على أسماء المفرج عنهم وعلى آلية المراقبة.',
  'ورحبت الأمم المتحدة باستئناف الحوار ودعت إلى إدخال المساعدات الغذائية والطبية من كل المعابر بلا تأخير.',
];
const [FIRST = '', SECOND = '', THIRD = '', FOURTH = ''] = PARAGRAPHS;
const ALL = [TITLE, ...PARAGRAPHS];
const EDITED = THIRD.replace('أسماء المفرج عنهم', 'عدد السجناء').replace('آلية', 'طريقة');
const SPLIT = SECOND.split(/(?<=الكبرى\.) /u);

test('a corpus says where every paragraph went, and old links go there', async () => {
  const { seeds, out } = folders({ talks: ALL });
  await publishCorpus([seeds], out, { cache: null });
  const [first, second, third, fourth] = PARAGRAPHS.map((paragraph) => link(out, 'talks', paragraph));
  write(seeds, 'talks', [TITLE, FOURTH, FIRST, ...SPLIT, EDITED, 'وتوقعت مصادر دبلوماسية أن تستمر الاجتماعات يومين آخرين على الأقل في مقر الوزارة.']);
  const { lineage } = await rebuild(seeds, out);
  expect(lineage).toEqual({ kept: 2, edited: 1, split: 1, merged: 0, moved: 1, removed: 0, inserted: 1, gone: 0, renamed: 0 });
  expect(lead(out, 'talks', first)).toMatchObject({ kind: 'moved', words: FIRST, by: 'lineage', score: 1 });
  expect(lead(out, 'talks', second)).toMatchObject({ kind: 'moved', words: SPLIT.join('\n'), by: 'lineage' });
  expect(lead(out, 'talks', third)).toMatchObject({ kind: 'changed', words: EDITED, by: 'lineage', old: THIRD });
  expect(lead(out, 'talks', fourth)).toMatchObject({ kind: 'moved', words: FOURTH, by: 'lineage' });
});

test('what was removed is lost, with its words and its neighbours', async () => {
  const { seeds, out } = folders({ talks: ALL });
  await publishCorpus([seeds], out, { cache: null });
  const selector = link(out, 'talks', THIRD);
  write(seeds, 'talks', [TITLE, FIRST, SECOND, FOURTH]);
  expect((await rebuild(seeds, out)).lineage).toMatchObject({ kept: 4, removed: 1 });
  const { blocks, text } = article(out, 'talks');
  const resolution = lead(out, 'talks', selector);
  expect(resolution).toMatchObject({ kind: 'lost', by: 'lineage', score: 0, old: THIRD });
  const nearest = blocks[resolution.kind === 'lost' ? (resolution.nearest ?? -1) : -1];
  expect([SECOND, FOURTH]).toContain(text.slice(nearest?.start, nearest?.end));
});

test('three builds in a chain: links of each lead on', async () => {
  const { seeds, out } = folders({ talks: ALL });
  await publishCorpus([seeds], out, { cache: null });
  const oldest = link(out, 'talks', THIRD);
  write(seeds, 'talks', [TITLE, FIRST, SECOND, EDITED, FOURTH]);
  await rebuild(seeds, out);
  const middle = link(out, 'talks', EDITED);
  const last = EDITED.replace('الدوحة', 'مسقط');
  write(seeds, 'talks', [TITLE, last, FOURTH, FIRST, SECOND]);
  await rebuild(seeds, out);
  expect(lineageOf(out, 'talks')?.revisions).toHaveLength(2);
  expect(lead(out, 'talks', oldest)).toMatchObject({ kind: 'changed', words: last, by: 'lineage', old: THIRD });
  expect(lead(out, 'talks', middle)).toMatchObject({ kind: 'changed', words: last, by: 'lineage', old: EDITED });
  write(seeds, 'talks', ALL);
  await rebuild(seeds, out);
  expect(lead(out, 'talks', oldest)).toMatchObject({ kind: 'exact', words: THIRD });
  expect(lineageOf(out, 'talks')?.revisions, 'the present is no earlier revision').toHaveLength(2);
});

test('articles that are gone or renamed are named, also builds later', async () => {
  const { seeds, out } = folders({ talks: ALL, other: ['عنوان آخر', `${FOURTH.replace('الأمم المتحدة', 'المفوضية')} وطالبت بتمويل عاجل.`] });
  await publishCorpus([seeds], out, { cache: null });
  const selector = link(out, 'talks', SECOND);
  renameSync(join(seeds, 'talks.txt'), join(seeds, 'cairo.txt'));
  write(seeds, 'cairo', [TITLE, FIRST, SECOND, EDITED, FOURTH]);
  rmSync(join(seeds, 'other.txt'));
  expect((await rebuild(seeds, out)).lineage).toMatchObject({ gone: 1, renamed: 1, edited: 1, kept: 4 });
  expect(index(out)).toMatchObject({ gone: [{ id: 'other', title: 'عنوان آخر' }], renamed: [{ from: 'talks', to: 'cairo' }] });
  expect(lead(out, 'cairo', selector)).toMatchObject({ kind: 'exact', words: SECOND });
  renameSync(join(seeds, 'cairo.txt'), join(seeds, 'egypt.txt'));
  await rebuild(seeds, out);
  expect(index(out)?.renamed).toEqual([{ from: 'cairo', to: 'egypt' }, { from: 'talks', to: 'egypt' }]);
  expect(lead(out, 'egypt', link(out, 'egypt', EDITED))).toMatchObject({ kind: 'exact' });
  rmSync(join(seeds, 'egypt.txt'));
  write(seeds, 'other', ['عنوان آخر', FIRST]);
  await rebuild(seeds, out);
  expect(index(out)).toMatchObject({ gone: [{ id: 'egypt' }, { id: 'cairo' }, { id: 'talks', title: TITLE }], renamed: [] });
});

test('an unchanged corpus gives the same bytes on itself, and knows nothing to tell', async () => {
  const { seeds, out } = folders({ talks: ALL });
  await publishCorpus([seeds], out, { cache: null });
  const plain = contents(out);
  const again = await rebuild(seeds, out);
  expect([again.written, again.lineage]).toEqual([0, { kept: 5, edited: 0, split: 0, merged: 0, moved: 0, removed: 0, inserted: 0, gone: 0, renamed: 0 }]);
  expect(contents(out)).toEqual(plain);
  write(seeds, 'talks', [TITLE, FIRST, SECOND, EDITED, FOURTH]);
  const before = temporaryFolder();
  cpSync(out, before, { recursive: true });
  const elsewhere = temporaryFolder();
  await publishCorpus([seeds], elsewhere, { cache: null, previous: await previous(before) });
  await rebuild(seeds, out);
  const edited = contents(out);
  expect(contents(elsewhere)).toEqual(edited);
  expect((await rebuild(seeds, out)).unchanged).toBe(false);
  expect(contents(out)).toEqual(edited);
  expect(await rebuild(seeds, out)).toMatchObject({ unchanged: true, lineage: { kept: 5 } });
});

test('a folder that is no corpus, or a damaged one, is told and nothing is written', async () => {
  const { seeds, out } = folders({ talks: ALL });
  await publishCorpus([seeds], out, { cache: null });
  write(seeds, 'talks', [TITLE, FIRST, SECOND, EDITED, FOURTH]);
  await rebuild(seeds, out);
  const { files } = manifest(out);
  const lineage = index(out)?.articles[0]?.href ?? '';
  expect(await readPrevious(join(out, 'nowhere'))).toEqual({ code: 'no-corpus', place: '' });
  expect(await damaged(out, 'manifest.json', () => '[]')).toEqual({ code: 'no-corpus', place: 'manifest.json' });
  expect(await damaged(out, 'manifest.json', (json) => json.replace('"schema":1', '"schema":2'))).toEqual({ code: 'version', place: 'manifest.json' });
  for (const name of [files.lineage ?? '', lineage, fileOf(out, 'talks')]) {
    expect(await damaged(out, name, (json) => json.slice(0, -9)), name).toEqual({ code: 'damaged', place: name });
    expect(await damaged(out, name, () => null), name).toEqual({ code: 'damaged', place: name });
  }
  expect(await damaged(out, files.index, () => null)).toMatchObject({ code: 'damaged' });
  expect(await damaged(out, files.index, (bytes) => bytes.slice(9))).toMatchObject({ code: 'damaged' });
  expect(await damaged(out, lineage, (json) => json.replace(/"texts":\[.*?\]/u, '"texts":[]'))).toEqual({ code: 'damaged', place: lineage });
  expect(await damaged(out, 'manifest.json', (json) => json.replace(files.lineage ?? '', '../lineage.json'))).toEqual({ code: 'damaged', place: '../lineage.json' });
  const target = temporaryFolder();
  for (const [language, message] of [['en', 'the folder holds no corpus'], ['ar', 'ليس في المجلد مجموعة مقالات']]) {
    const { status, stderr } = run([seeds, '--out', target, '--previous', seeds, '--no-cache', '--lang', language ?? '']);
    expect([status, stderr.includes(`✗ ${seeds}: ${message ?? ''}`), readdirSync(target)]).toEqual([1, true, []]);
  }
});

test('a corpus whose manifest lists the articles itself can be built on', async () => {
  const { seeds, out } = folders({ talks: ALL });
  await publishCorpus([seeds], out, { cache: null });
  const selector = link(out, 'talks', THIRD);
  const { schema, build } = manifest(out);
  const card = { id: 'talks', href: fileOf(out, 'talks'), title: TITLE, publisher: null, date: null };
  writeFileSync(join(out, 'manifest.json'), JSON.stringify({ schema, analyzer: 1, build, files: { search: 'search.json' }, articles: [card], failures: [] }));
  write(seeds, 'talks', [TITLE, FIRST, SECOND, EDITED, FOURTH]);
  expect((await rebuild(seeds, out)).lineage).toMatchObject({ kept: 4, edited: 1 });
  expect(lead(out, 'talks', selector)).toMatchObject({ kind: 'changed', words: EDITED, by: 'lineage' });
});

test('the command line builds a corpus on itself', () => {
  const { seeds, out } = folders({ talks: ALL });
  expect(run([seeds, '--out', out, '--no-cache', '--json']).status).toBe(0);
  write(seeds, 'talks', [TITLE, FIRST, EDITED, FOURTH]);
  const { status, stdout } = run([seeds, '--out', out, '--previous', out, '--no-cache', '--lang', 'en']);
  expect(status).toBe(0);
  expect(stdout).toContain('paragraphs since the previous corpus: kept 3 · edited 1 · split 0 · merged 0 · moved 0 · removed 1 · inserted 0');
  expect(existsSync(join(out, manifest(out).files.lineage ?? 'none'))).toBe(true);
});

function folders(articles: Readonly<Record<string, readonly string[]>>): { readonly seeds: string; readonly out: string } {
  const seeds = temporaryFolder();
  for (const [id, lines] of Object.entries(articles)) write(seeds, id, lines);
  return { seeds, out: temporaryFolder() };
}

function write(seeds: string, id: string, lines: readonly string[]): void {
  writeFileSync(join(seeds, `${id}.txt`), lines.join('\n\n'));
}

async function rebuild(seeds: string, out: string): Promise<Summary> {
  return publishCorpus([seeds], out, { cache: null, previous: await previous(out) });
}

async function previous(folder: string): Promise<Previous> {
  const read = await readPrevious(folder);
  if ('code' in read) throw new Error(`${read.code} ${read.place}`);
  return read;
}

/** What reading says of a corpus one file of which was changed, or (null) removed; mended afterwards. */
async function damaged(folder: string, name: string, change: (json: string) => string | null): Promise<unknown> {
  const path = join(folder, name);
  const whole = readFileSync(path);
  const broken = change(whole.toString('latin1'));
  if (broken === null) rmSync(path);
  else writeFileSync(path, broken, 'latin1');
  const read = await readPrevious(folder);
  writeFileSync(path, whole);
  return read;
}

/** A link to the first passage with these words. */
function link(out: string, id: string, words: string): Selector {
  const source = article(out, id);
  const start = source.text.indexOf(words);
  return describe(source, { start, end: start + words.length });
}

function lead(out: string, id: string, selector: Selector | undefined): Resolution & { readonly words: string | null; readonly old: string | null } {
  if (selector === undefined) throw new RangeError('no link');
  const source = article(out, id);
  const lineage = lineageOf(out, id);
  const resolution = follow(source, selector, lineage);
  const words = resolution.kind === 'lost' ? null : source.text.slice(resolution.span.start, resolution.span.end);
  return { ...resolution, words, old: oldWords(source, selector, lineage) };
}

function article(out: string, id: string): Article {
  return articleSchema.parse(read(out, fileOf(out, id)));
}

function fileOf(out: string, id: string): string {
  return `articles/${readdirSync(join(out, 'articles')).find((name) => name.startsWith(`${id}.`)) ?? ''}`;
}

function lineageOf(out: string, id: string): ArticleLineage | null {
  const href = index(out)?.articles.find((one) => one.id === id)?.href;
  return href === undefined ? null : articleLineageSchema.parse(read(out, href));
}

function index(out: string): LineageIndex | null {
  const { lineage } = manifest(out).files;
  return lineage === undefined ? null : lineageIndexSchema.parse(read(out, lineage));
}

function manifest(out: string): Manifest {
  return manifestSchema.parse(read(out, 'manifest.json'));
}

function read(out: string, name: string): unknown {
  return JSON.parse(readFileSync(join(out, name), 'utf8'));
}

function contents(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:json|txt|bin)$/.test(name) && !name.startsWith('.'));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

function run(args: readonly string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  return spawnSync(process.execPath, ['--import', 'tsx', 'src/build/corpus-cli.ts', ...args], { cwd: PROJECT, encoding: 'utf8' });
}
