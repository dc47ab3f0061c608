import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeRoutePages } from '../../src/build/route-pages';
import { serveSite } from '../../src/build/serve-site';
import { sampleArticle } from '../reader/article/sample-article';
import { writeSmallCorpus } from './small-corpus';
import { temporaryFolder } from './temporary-folder';

const PAGE = '<link href="./icon.svg"><script src="./assets/a.js"></script><a href="https://example.org/">x</a>';
test('every route has its page, with addresses that lead home', async () => {
  const site = await builtSite();
  expect(readFileSync(join(site, 'a/one/index.html'), 'utf8')).toContain('href="../../icon.svg"><script src="../../assets/a.js">');
  expect(readFileSync(join(site, 'e/loc-sudzha/index.html'), 'utf8')).toContain('href="../../icon.svg"');
  expect(readFileSync(join(site, 'settings/index.html'), 'utf8')).toContain('href="../icon.svg"');
  expect(readFileSync(join(site, '404.html'), 'utf8')).toContain('href="/icon.svg"');
  expect(readFileSync(join(site, 'a/one/index.html'), 'utf8')).toContain('https://example.org/');
});

test('the server answers routes, files and strangers as a plain host does, on the next free port', async () => {
  const site = await builtSite();
  const first = await serveSite(site, 4573);
  const second = await serveSite(site, first.port);
  try {
    expect(second.port).toBeGreaterThan(first.port);
    const ask = async (path: string): Promise<readonly [number, string]> => {
      const response = await fetch(first.address + path);
      return [response.status, await response.text()];
    };
    expect(await ask('')).toEqual([200, PAGE]);
    expect((await ask('a/one'))[1]).toContain('../../icon.svg');
    expect((await ask('a/one/?q=1'))[0]).toBe(200);
    expect(await ask('a/other')).toEqual([404, readFileSync(join(site, '404.html'), 'utf8')]);
    expect((await ask('%2e%2e/%2e%2e/etc/passwd'))[0]).toBe(404);
    expect((await ask('%D8%'))[0]).toBeGreaterThanOrEqual(400);
    expect((await ask('data/manifest.json'))[1]).toContain('"articles":1');
    const [head = ''] = readdirSync(join(site, 'data/index/head'));
    const index = await fetch(`${first.address}data/index/head/${head}`);
    expect([index.headers.get('content-type'), index.headers.get('content-encoding')]).toEqual(['application/octet-stream', null]);
  } finally {
    await Promise.all([first.close(), second.close()]);
  }
});

async function builtSite(): Promise<string> {
  const site = temporaryFolder();
  writeFileSync(join(site, 'index.html'), PAGE);
  writeFileSync(join(site, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await writeSmallCorpus(join(site, 'data'), [sampleArticle([['body', 'في سودجا']], { سودجا: ['LOC', 'loc:sudzha'] }, { id: 'one' })]);
  await writeRoutePages(site, PAGE);
  return site;
}
