import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { compileSeeds, type CompiledSeeds } from '../../src/build/compile-seeds';
import { readSeeds } from '../../src/build/read-seeds';
import { ROOT } from '../architecture/source-files';
import { reviewForm } from './review-form';

const SEEDS = join(ROOT, 'seeds');
const REVIEWED = join(import.meta.dirname, 'seeds');
const CASES = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => existsSync(join(import.meta.dirname, entry.name, 'seed.txt')));

describe('cases', () => {
  test.each(CASES.map(({ name }) => name))('%s', async (name) => {
    const folder = join(import.meta.dirname, name);
    const { articles, failures } = await compile(folder);
    const [article] = articles;
    expectReviewed(join(folder, 'expected.json'), article === undefined ? { failures: failures.map(({ code, line }) => ({ code, line })) } : reviewForm(article));
  });
});

describe('the seeds of the project', () => {
  let compiled: CompiledSeeds;
  beforeAll(async () => {
    compiled = await compile(SEEDS);
  });
  test.each(readdirSync(SEEDS).filter((file) => file.endsWith('.txt')))('%s', (file) => {
    const article = compiled.articles.find((one) => one.provenance.file === file);
    expect(compiled.failures).toEqual([]);
    if (article === undefined) throw new RangeError(`${file} gave no article`);
    expectReviewed(join(REVIEWED, `${article.id}.json`), reviewForm(article));
  });
});

async function compile(folder: string): Promise<CompiledSeeds> {
  const { seeds, failures } = await readSeeds([folder]);
  expect(failures).toEqual([]);
  return compileSeeds(seeds, { version: 'test', cache: null });
}

/** Compares with the reviewed file. A missing one is written to be reviewed, but never where nobody would look at it. */
function expectReviewed(file: string, form: object): void {
  if (!existsSync(file)) {
    if (process.env['CI'] !== undefined) throw new RangeError(`${file} is missing: run the tests locally, review the file that they write, and commit it`);
    writeFileSync(file, `${JSON.stringify(form, null, 1)}\n`);
  }
  expect(form).toEqual(JSON.parse(readFileSync(file, 'utf8')));
}
