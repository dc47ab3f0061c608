import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Route } from '@playwright/test';
import type { Correction } from '../../src/core/corrections/correction';
import { formatCorrections, isBad, parseCorrections } from '../../src/core/corrections/corrections-file';
import type { Article } from '../../src/core/model/article';
import { CORRECTIONS_KEY } from '../../src/reader/data/correction-store';
import { strings as article } from '../../src/reader/i18n/en/article';
import { strings as reasons } from '../../src/reader/i18n/en/reasons';
import { strings } from '../../src/reader/i18n/en/corrections';
import { strings as library } from '../../src/reader/i18n/en/library';
import { strings as arabicArticle } from '../../src/reader/i18n/ar/article';
import { strings as arabic } from '../../src/reader/i18n/ar/corrections';
import { STORAGE_KEY } from '../../src/reader/state/preference-store';
import { formatId } from '../../src/reader/state/id-param';
import { violations } from './axe';
import { articlesNaming, readArticles } from './corpus';
import { correctedArticles, countsIn, expectedCounts, expectedMarks, expectedNaming, named, personsOfMany, shownCounts, shownMarks } from './corrected';
import { broken, walkFacets } from './facet-walk';
import { expect, prefer, test, type Locator, type Page } from './reader';
import { open, ready } from './open';

const FACETS = ['person', 'place', 'organisation'] as const;
const ROOT = join(import.meta.dirname, '..', '..');

const [one, other] = personsOfMany();
if (one === undefined || other === undefined) throw new RangeError('the collection has no two persons that several articles name');
const id = readArticles().find((article) => articlesNaming(one.entity.id).some((naming) => naming.article.id === article.id))?.id ?? '';
const before = readArticles().find((found) => found.id === id);
const first = before?.mentions.find(({ entity }) => entity === one.entity.id);
const words = before?.text.slice(first?.start, first?.end) ?? '';

/** Every kind of correction: how a reader makes it, and what it is. */
const KINDS: readonly (readonly [name: string, make: (card: Locator) => Promise<void>, correction: Correction])[] = [
  ['not a name', (card) => card.getByRole('button', { name: strings.act.notName }).click(), { kind: 'not-a-name', entity: named(one), spelling: words, article: null }],
  [
    'not a name, here only',
    async (card) => {
      await card.getByRole('radio', { name: strings.scope.here }).check();
      await card.getByRole('button', { name: strings.act.notName }).click();
    },
    { kind: 'not-a-name', entity: named(one), spelling: words, article: id },
  ],
  [
    'another type',
    async (card) => {
      await card.getByRole('button', { name: strings.act.otherType }).click();
      await card.getByRole('button', { name: 'organisation', exact: false }).click();
    },
    { kind: 'other-type', entity: named(one), type: 'ORG', article: null },
  ],
  [
    'the same as another',
    async (card) => {
      await card.getByRole('button', { name: strings.act.sameAs }).click();
      await card.getByRole('searchbox').fill(other.entity.ar ?? '');
      await card.getByRole('listitem').getByRole('button').first().click();
    },
    { kind: 'same-as', entity: named(one), to: named(other), article: null },
  ],
  [
    'not the same, nobody known',
    async (card) => {
      await card.getByRole('button', { name: strings.act.notSameAs, exact: true }).click();
      await card.getByRole('button', { name: strings.act.stranger }).click();
    },
    { kind: 'not-same-as', entity: named(one), spelling: words, article: id, to: null },
  ],
  [
    'not the same but another',
    async (card) => {
      await card.getByRole('button', { name: strings.act.notSameAs, exact: true }).click();
      await card.getByRole('searchbox').fill(other.entity.latin ?? '');
      await card.getByRole('listitem').getByRole('button').first().click();
    },
    { kind: 'not-same-as', entity: named(one), spelling: words, article: id, to: named(other) },
  ],
];

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await prefer(page, { language: 'en', digits: 'latin' });
});

for (const [name, make, correction] of KINDS) {
  test(`${name}: marks, counts and search follow, also after a reload, and an undo brings everything back`, async ({ page }) => {
    test.setTimeout(120_000);
    const card = await openCard(page);
    await make(card);
    await expect(notice(page)).toBeVisible();
    expect(await stored(page)).toEqual([correction]);
    await expectState(page, [correction]);
    await page.goto('./corrections');
    await ready(page);
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1);
    await page.getByRole('main').getByRole('button', { name: /^Take back/ }).click();
    await expect(page.getByRole('heading', { name: strings.none.title })).toBeVisible();
    await expectState(page, []);
    expect(await stored(page)).toEqual([]);
  });
}

test('every count of a corrected library is what a click gives', async ({ page }) => {
  test.setTimeout(180_000);
  await keep(page, KINDS.flatMap(([, , correction]) => (correction.kind === 'same-as' ? [correction] : [])));
  await open(page, '/');
  await facetsReady(page);
  const clicks = await walkFacets(page, [library.facet.person, library.facet.organisation]);
  expect(clicks.length).toBeGreaterThan(5);
  expect(broken(clicks)).toEqual([]);
});

test('what is pressed in the card stays under the finger when the counts arrive', async ({ page }) => {
  const held: Route[] = [];
  await page.route('**/data/index/**', (route) => void held.push(route));
  await open(page, `/a/${encodeURIComponent(id)}?m=${formatId(one.entity.id)}.1`);
  const card = cardOf(page);
  const way = card.getByText(article.card.correct, { exact: true });
  await way.hover();
  await page.mouse.down();
  await page.route('**/data/index/**', (route) => route.continue());
  await Promise.all(held.map((route) => route.continue()));
  await page.waitForTimeout(500);
  await expect(card.getByText('…', { exact: true })).toBeVisible();
  await page.mouse.up();
  await expect(card.getByRole('button', { name: strings.act.notName })).toBeVisible();
  await expect(card.getByText('…', { exact: true })).toHaveCount(0);
});

test('undo right after the act restores what was there, with the focus in the notice', async ({ page }) => {
  const card = await openCard(page);
  const marks = await shownMarks(page);
  await card.getByRole('button', { name: strings.act.notName }).click();
  await expect.poll(() => shownMarks(page)).not.toEqual(marks);
  const undo = notice(page).getByRole('button', { name: strings.undo });
  await expect(undo).toBeFocused();
  await undo.click();
  await expect.poll(() => shownMarks(page)).toEqual(marks);
  await expect(notice(page)).toContainText(strings.done.back);
  await notice(page).getByRole('button').last().click();
  await expect(notice(page)).toBeHidden();
});

test('a corrected mark says so, shows what it was, and can be given back from its card', async ({ page }) => {
  const correction: Correction = { kind: 'same-as', entity: named(one), to: named(other), article: null };
  await keep(page, [correction]);
  await open(page, `/a/${encodeURIComponent(id)}?m=${formatId(other.entity.id)}.1`);
  const card = cardOf(page);
  await expect(card.getByText(reasons.rule['correction.same-as'])).toBeVisible();
  await card.getByText(strings.original.title).click();
  await expect(card.getByText(one.entity.latin ?? '').first()).toBeVisible();
  await card.getByRole('button', { name: strings.original.undo }).click();
  await expect.poll(() => shownMarks(page)).toEqual(expectedMarks(before));
  expect(await stored(page)).toEqual([]);
});

test('the page of a name that was joined to another leads there', async ({ page }) => {
  await keep(page, [{ kind: 'same-as', entity: named(one), to: named(other), article: null }]);
  await open(page, `/e/${formatId(one.entity.id)}`);
  await expect(page).toHaveURL(new RegExp(`/e/${formatId(other.entity.id)}$`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(other.entity.latin ?? '');
});

test('an exported file gives the same in a fresh profile and from the command line', async ({ page, browser, baseURL }) => {
  test.setTimeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), 'isnad-corrections-'));
  const corrections = KINDS.flatMap(([, , correction]) => (correction.kind === 'other-type' || correction.kind === 'not-a-name' ? [correction] : []));
  await keep(page, corrections);
  await open(page, '/corrections');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: strings.export }).click()]);
  const file = join(folder, download.suggestedFilename());
  await download.saveAs(file);
  const fresh = await browser.newContext({ locale: 'ar', viewport: { width: 1440, height: 900 }, ...(baseURL === undefined ? {} : { baseURL }) });
  const elsewhere = await fresh.newPage();
  await prefer(elsewhere, { language: 'en', digits: 'latin' });
  await open(elsewhere, '/corrections');
  await elsewhere.locator('input[type=file]').setInputFiles(file);
  await expect(elsewhere.getByRole('main').getByRole('listitem')).toHaveCount(corrections.length);
  expect(await stored(elsewhere)).toEqual(corrections);
  await expectCounts(elsewhere, corrections);
  await fresh.close();
  const out = join(folder, 'corpus');
  execFileSync(process.execPath, ['--import', 'tsx', 'src/build/corpus-cli.ts', 'seeds', '--out', out, '--corrections', file], { cwd: ROOT, stdio: 'pipe' });
  const articles = readdirSync(join(out, 'articles')).map((name) => JSON.parse(readFileSync(join(out, 'articles', name), 'utf8')) as Article);
  for (const facet of FACETS) expect(countsIn(articles, facet)).toEqual(expectedCounts(corrections, facet));
  rmSync(folder, { recursive: true });
});

test('a file that cannot be used is named with its cause, and changes nothing', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-corrections-'));
  const correction = KINDS[0]?.[2];
  if (correction === undefined) throw new RangeError('no kind');
  await keep(page, [correction]);
  await open(page, '/corrections');
  for (const [name, text, cause] of [
    ['notes.json', 'no json', strings.bad['no-json']],
    ['other.json', '{"a":1}', strings.bad['no-corrections']],
    ['newer.json', '{"isnad-corrections":9,"corrections":[]}', strings.bad.version],
    ['broken.json', '{"isnad-corrections":1,"corrections":[{"kind":"other-type"}]}', 'corrections[0]'],
  ] as const) {
    writeFileSync(join(folder, name), text);
    await page.locator('input[type=file]').setInputFiles(join(folder, name));
    await expect(page.getByRole('main').getByText(name).last()).toBeVisible();
    await expect(page.getByRole('main').getByText(cause).last()).toBeVisible();
  }
  expect(await stored(page)).toEqual([correction]);
  const conflicting: Correction = { kind: 'not-a-name', entity: { ...named(one), latin: 'Somebody' }, spelling: words, article: null };
  writeFileSync(join(folder, 'mine.json'), formatCorrections([conflicting, correction, { ...conflicting, spelling: 'غيره' }]));
  await page.locator('input[type=file]').setInputFiles(join(folder, 'mine.json'));
  await expect(page.getByRole('main').getByText('new 1, known before 1', { exact: false }).last()).toBeVisible();
  rmSync(folder, { recursive: true });
});

test('corrections that cannot be read are told and kept', async ({ page }) => {
  await page.addInitScript(([key = '']) => localStorage.getItem(key) ?? localStorage.setItem(key, '{"half": tr'), [CORRECTIONS_KEY]);
  await open(page, '/');
  await expect(page.getByRole('alert')).toContainText(strings.damaged.body);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: strings.damaged.download }).click()]);
  expect(readFileSync(await download.path(), 'utf8')).toBe('{"half": tr');
  await open(page, '/settings');
  await expect(page.getByRole('alert')).toContainText(strings.damaged.body);
  await page.getByRole('button', { name: strings.damaged.drop }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('the keyboard alone corrects a name and takes it back', async ({ page }) => {
  await open(page, `/a/${encodeURIComponent(id)}`);
  const marks = await shownMarks(page);
  await page.keyboard.press('n');
  await page.keyboard.press('Enter');
  await expect(cardOf(page).getByRole('link').first()).toBeFocused();
  await tabTo(page, article.card.correct);
  await page.keyboard.press('Enter');
  // It comes in a file of its own.
  await expect(page.getByRole('button', { name: strings.act.notName })).toBeVisible();
  await tabTo(page, strings.act.notName);
  await page.keyboard.press('Enter');
  await expect(notice(page).getByRole('button', { name: strings.undo })).toBeFocused();
  await expect.poll(() => shownMarks(page)).not.toEqual(marks);
  await page.keyboard.press('Enter');
  await expect.poll(() => shownMarks(page)).toEqual(marks);
  await page.keyboard.press('Enter');
  await expect(notice(page)).toBeHidden();
  await expect(page.locator('[data-mention]:focus')).toHaveCount(1);
});

test('on a phone the card corrects from its sheet', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, `/a/${encodeURIComponent(id)}?m=${formatId(one.entity.id)}.1`);
  const sheet = page.getByRole('dialog');
  await counted(sheet, article.card.correct);
  await sheet.getByText(article.card.correct, { exact: true }).click();
  await sheet.getByRole('button', { name: strings.act.notName }).click();
  await expect(sheet).toBeHidden();
  await notice(page).getByRole('button', { name: strings.undo }).click();
  await expect.poll(() => shownMarks(page)).toEqual(expectedMarks(before));
});

for (const [language, say, correct] of [
  ['ar', arabic, arabicArticle.card.correct],
  ['en', strings, article.card.correct],
] as const) {
  for (const theme of ['light', 'dark', 'sepia'] as const) {
    test(`axe finds nothing in the card, the notice and the list: ${language}, ${theme}`, async ({ page }) => {
      await page.addInitScript(([key = '', value = '']) => localStorage.setItem(key, value), [STORAGE_KEY, JSON.stringify({ language, theme })]);
      await open(page, `/a/${encodeURIComponent(id)}?m=${formatId(one.entity.id)}.1`);
      await counted(page, correct);
      await page.locator('summary').filter({ hasText: correct }).click();
      await page.getByRole('button', { name: say.act.sameAs }).click();
      await expect(page.getByRole('searchbox', { name: say.pick.same })).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: say.act.notName }).click();
      await expect(page.getByRole('button', { name: say.undo })).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('group', { name: say.title }).getByRole('link').click();
      await ready(page);
      expect(await violations(page)).toEqual([]);
    });
  }
}

test('corrections are in no link', async ({ page }) => {
  const card = await openCard(page);
  await card.getByRole('button', { name: strings.act.notName }).click();
  await expect(notice(page)).toBeVisible();
  expect(new URL(page.url()).search).toBe('');
});

async function openCard(page: Page): Promise<Locator> {
  await open(page, `/a/${encodeURIComponent(id)}?m=${formatId(one?.entity.id ?? '')}.1`);
  const card = cardOf(page);
  await counted(card, article.card.correct);
  await card.getByText(article.card.correct, { exact: true }).click();
  await expect(card.getByRole('button', { name: strings.act.notName })).toBeVisible();
  return card;
}

/** Waits until the card is there with the collection's counts, which move what stands below them. */
async function counted(card: Page | Locator, correct: string): Promise<void> {
  await card.getByText(correct, { exact: true }).waitFor();
  await expect(card.getByText('…', { exact: true })).toHaveCount(0);
}

function cardOf(page: Page): Locator {
  return page.getByRole('group', { name: /^Card of / });
}

function notice(page: Page): Locator {
  return page.getByRole('group', { name: strings.title });
}

/** The article, the counts of the library, a search for either name and the entity's own filter, all as a compilation of the corrected articles gives them. */
async function expectState(page: Page, corrections: readonly Correction[]): Promise<void> {
  await open(page, `/a/${encodeURIComponent(id)}`);
  await expect.poll(() => shownMarks(page)).toEqual(expectedMarks(correctedArticles(corrections).find((found) => found.id === id)));
  await expectCounts(page, corrections);
  for (const record of [one, other]) {
    await open(page, `/?q=${encodeURIComponent(record?.entity.ar ?? '')}`);
    const naming = expectedNaming(corrections, 'person', record?.entity.id ?? '');
    await expect.poll(async () => (await results(page)).filter((title) => naming.includes(title)).sort()).toEqual(naming);
  }
  await open(page, `/?person=${formatId(other?.entity.id ?? '')}`);
  await expect(page.getByRole('main').locator('ol > li > article')).toHaveCount(expectedNaming(corrections, 'person', other?.entity.id ?? '').length);
}

async function expectCounts(page: Page, corrections: readonly Correction[]): Promise<void> {
  await open(page, '/');
  await facetsReady(page);
  for (const facet of FACETS) await expect.poll(() => shownCounts(page, facet)).toEqual(expectedCounts(corrections, facet));
}

async function facetsReady(page: Page): Promise<void> {
  await expect(page.getByRole('complementary', { name: library.filters.title }).getByRole('checkbox').first()).toBeVisible();
}

async function results(page: Page): Promise<readonly string[]> {
  return page.getByRole('main').locator('ol > li > article h2').allInnerTexts();
}

/** The corrections that the device keeps. */
async function stored(page: Page): Promise<readonly Correction[]> {
  const read = parseCorrections((await page.evaluate((key) => localStorage.getItem(key), CORRECTIONS_KEY)) ?? formatCorrections([]));
  if (isBad(read)) throw new RangeError(read.code);
  return read;
}

/** Corrections made before the first page opens. */
async function keep(page: Page, corrections: readonly Correction[]): Promise<void> {
  await page.addInitScript(([key = '', value = '']) => localStorage.getItem(key) ?? localStorage.setItem(key, value), [CORRECTIONS_KEY, formatCorrections(corrections)]);
}

/** Presses Tab until the focus is on something with these words. */
async function tabTo(page: Page, label: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    if (((await page.evaluate(() => document.activeElement?.textContent)) ?? '').startsWith(label)) return;
  }
  throw new RangeError(`Tab does not reach «${label}»`);
}
