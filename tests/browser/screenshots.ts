/**
 * Pictures of the built reader. Without options: those of the README. `--all=<folder>`: every view at three widths, in both languages and all themes.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { STORAGE_KEY } from '../../src/reader/state/preference-store';
import { LANGUAGES, type Preferences } from '../../src/reader/state/preferences';
import { findChromium } from './chromium';
import { freePort } from './free-port';
import { settle } from './settle';
import { staticHost } from './static-host';
import { cardView, views } from './view-list';

const WIDTHS = [360, 768, 1440] as const;
const THEMES = ['light', 'dark', 'sepia'] as const;
const PICTURES = join(import.meta.dirname, 'pictures');
/** The README's, by the names of views. */
const SHOWN = { board: 'claims', compare: 'compare', timeline: 'timeline', map: 'map' } as const;

interface Shot {
  readonly path: string;
  readonly width: number;
  readonly preferences: Partial<Preferences>;
  readonly file: string;
  readonly fullPage: boolean;
}

const all = process.argv.find((option) => option.startsWith('--all='))?.slice('--all='.length);
const port = await freePort();
const server = staticHost().listen(port, '127.0.0.1');
const { executablePath, args, env } = await findChromium();
const browser = await chromium.launch({ executablePath, args: [...args], env: { ...process.env, ...env } });
const origin = `http://127.0.0.1:${String(port)}`;

for (const shot of all === undefined ? readmeShots() : allShots(all)) await take(browser, shot);
await browser.close();
server.close();

function readmeShots(): readonly Shot[] {
  const shown = Object.entries(SHOWN).flatMap(([file, name]) => views().flatMap((view) => (view.name === name ? [{ file, path: view.path }] : [])));
  return [{ file: 'reader', path: cardView().path }, ...shown].map(({ file, path }) => ({ path, width: 1440, preferences: { language: 'ar', theme: 'light' }, file: join(PICTURES, `${file}.png`), fullPage: false }));
}

function allShots(folder: string): readonly Shot[] {
  return [...views(), cardView()].flatMap((view) =>
    WIDTHS.flatMap((width) =>
      LANGUAGES.flatMap((language) =>
        THEMES.map((theme) => {
          const file = join(folder, `${view.name.replace(/\W+/g, '-')}-${String(width)}-${language}-${theme}.png`);
          return { path: view.path, width, preferences: { language, theme }, file, fullPage: true };
        }),
      ),
    ),
  );
}

async function take(from: Browser, { path, width, preferences, file, fullPage }: Shot): Promise<void> {
  const context = await from.newContext({ viewport: { width, height: width < 600 ? 780 : 900 }, locale: 'ar', reducedMotion: 'reduce', hasTouch: width < 600 });
  const page = await context.newPage();
  await page.addInitScript(([key = '', value = '']) => localStorage.setItem(key, value), [STORAGE_KEY, JSON.stringify(preferences)]);
  await page.goto(origin + path);
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  await settle(page);
  await save(page, file, fullPage);
  await context.close();
}

async function save(page: Page, file: string, fullPage: boolean): Promise<void> {
  mkdirSync(join(file, '..'), { recursive: true });
  await page.screenshot({ path: file, fullPage });
  console.log(file);
}
