import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from '../../src/build/project';
import { publishCorpus } from '../../src/build/publish-corpus';
import { readCorpus } from '../../src/build/search/read-corpus';
import type { Correction } from '../../src/core/corrections/correction';
import { formatCorrections } from '../../src/core/corrections/corrections-file';
import { articleSchema } from '../../src/core/model/article';
import { temporaryFolder } from './temporary-folder';

const TEXT = 'لقاء\n\nقال الرئيس الروسي فلاديمير بوتين في موسكو يوم السبت إن المحادثات مع وكالة رويترز انتهت.\n';
const PUTIN = { id: 'per:vladimir-putin', type: 'PER', ar: 'فلاديمير بوتين', latin: 'Vladimir Putin' } as const;
const STRANGER = { id: 'per:somebody-else', type: 'PER', ar: 'غيره', latin: null } as const;
const JOINED: Correction = { kind: 'same-as', entity: PUTIN, to: STRANGER, article: null };
const REMOVED: Correction = { kind: 'not-a-name', entity: { id: 'loc:moscow', type: 'LOC', ar: 'موسكو', latin: 'Moscow' }, spelling: 'مُوسكو', article: 'talks' };
const IDLE: Correction = { kind: 'other-type', entity: { id: 'org:nobody', type: 'ORG', ar: null, latin: 'Nobody' }, type: 'PER', article: null };

test('corrections reach articles, entities, facets and index, for everyone', async () => {
  const { seeds, out } = folders();
  const plain = await publishCorpus([seeds], out, { cache: null });
  expect(plain.corrections).toEqual({ given: 0, idle: [] });
  expect(names(out)).toContain(PUTIN.id);
  expect(names(out)).toContain('loc:moscow');
  const summary = await publishCorpus([seeds], out, { cache: null, corrections: [JOINED, REMOVED, IDLE] });
  expect(summary.corrections).toEqual({ given: 3, idle: [IDLE] });
  expect(names(out)).toContain(STRANGER.id);
  expect(names(out)).not.toContain(PUTIN.id);
  expect(names(out)).not.toContain('loc:moscow');
  const corpus = await readCorpus(out);
  expect(await corpus.ask((view) => [STRANGER.id, PUTIN.id].map((id) => view.valueNumber('person', id) !== null))).toEqual([true, false]);
  expect(await corpus.ask((view) => view.valueNumber('place', 'loc:moscow'))).toBeNull();
  const called = await corpus.ask((view) => view.aliases('فلاديمير').flatMap(({ values }) => values).map((number) => view.value(number)?.id));
  expect(new Set(called)).toEqual(new Set([STRANGER.id]));
});

test('the cache holds articles as compiled: taken away, corrections leave nothing', async () => {
  const { seeds, out } = folders();
  const cache = temporaryFolder();
  await publishCorpus([seeds], out, { cache });
  const before = readFileSync(join(out, 'manifest.json'), 'utf8');
  const corrected = await publishCorpus([seeds], out, { cache, corrections: [JOINED] });
  expect([corrected.compiled, corrected.reused]).toEqual([0, 1]);
  const once = readFileSync(join(out, 'manifest.json'), 'utf8');
  await publishCorpus([seeds], out, { cache, corrections: [JOINED] });
  expect(readFileSync(join(out, 'manifest.json'), 'utf8')).toBe(once);
  await publishCorpus([seeds], out, { cache });
  expect(readFileSync(join(out, 'manifest.json'), 'utf8')).toBe(before);
});

test('the command line applies a file and names what found nothing', () => {
  const { seeds, out } = folders();
  const file = join(temporaryFolder(), 'corrections.json');
  writeFileSync(file, formatCorrections([JOINED, IDLE]));
  const { status, stdout, stderr } = run([seeds, '--out', out, '--corrections', file, '--no-cache', '--lang', 'en']);
  expect([status, stderr.includes('other-type org:nobody (everywhere): nothing fits it')]).toEqual([0, true]);
  expect(stdout).toContain('corrections 2 · that found nothing 1');
  expect(names(out)).toContain(STRANGER.id);
});

test.each([
  ['no JSON', '{', /^✗ .*: the file is no JSON \[no-json\]$/],
  ['a place that does not hold', '{"isnad-corrections":1,"corrections":[{"kind":"same-as"}]}', /^✗ .*: the file does not hold \(corrections\[0\]\.entity\) \[damaged\]$/],
  ['no such file', null, /^✗ .*: the file cannot be read \[unreadable\]$/],
])('a bad file gives one line and ends with 1: %s', (_, text, line) => {
  const { seeds, out } = folders();
  const file = join(temporaryFolder(), 'corrections.json');
  if (text !== null) writeFileSync(file, text);
  const { status, stdout, stderr } = run([seeds, '--out', out, '--corrections', file, '--no-cache', '--lang', 'en']);
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr.trim()).toMatch(line);
});

function folders(): { readonly seeds: string; readonly out: string } {
  const seeds = temporaryFolder();
  writeFileSync(join(seeds, 'talks.txt'), TEXT);
  return { seeds, out: temporaryFolder() };
}

function run(args: readonly string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  return spawnSync(process.execPath, ['--import', 'tsx', 'src/build/corpus-cli.ts', ...args], { cwd: PROJECT, encoding: 'utf8' });
}

/** Entities that the one article mentions. */
function names(out: string): readonly string[] {
  const [file = ''] = readdirSync(join(out, 'articles'));
  return articleSchema.parse(JSON.parse(readFileSync(join(out, 'articles', file), 'utf8'))).mentions.map(({ entity }) => entity);
}
