import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { findChromium } from '../../../browser/chromium';
import type { ArticleOf } from '../corpus/generator';
import { madeHost } from './made-host';
import { watchPage } from './watch-page';

const PATIENCE = 60_000;

/** A built reader, and the index and articles that it is served over. */
export interface Site {
  readonly reader: string;
  readonly corpus: string;
  readonly articleOf: ArticleOf;
}

/** Does something with a page of a fresh browser whose main thread is so many times slower. */
export async function onPage<T>({ reader, corpus, articleOf }: Site, slower: number, act: (page: Page, devtools: CDPSession, address: string) => Promise<T>): Promise<T> {
  const host = madeHost(reader, corpus, articleOf).listen(0, '127.0.0.1');
  await once(host, 'listening');
  const { executablePath, args, env } = await findChromium();
  const browser = await chromium.launch({ executablePath, args: [...args], env: { ...process.env, ...env } });
  try {
    const page = await browser.newPage({ locale: 'ar', viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
    page.setDefaultTimeout(PATIENCE);
    await watchPage(page);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
    return await act(page, devtools, `http://127.0.0.1:${String((host.address() as AddressInfo).port)}/`);
  } finally {
    await browser.close();
    host.close();
  }
}
