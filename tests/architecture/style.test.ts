import { describe, expect, test } from 'vitest';
import { barrels, defaultExports, htmlSinks, invisibleCharacters, machinePaths, MAX_LINES, physicalDirections, switchedOff, tooLong, type Scan } from './scans';
import { readSources } from './source-files';

const source = readSources('src', /\.(?:tsx?|css|tsv|json)$/);
const project = readSources('.', /\.(?:tsx?|js|css|html|json|md|tsv|yaml|yml)$|(?:^|\/)run$/);
const codePoint = (hex: string): string => String.fromCodePoint(Number.parseInt(hex, 16));

describe.each<[string, Scan, typeof source, readonly (readonly [string, string])[]]>([
  ['files are short', tooLong, source, [['src/core/text/fold.ts', 'const a = 1;\n'.repeat(MAX_LINES + 1)]]],
  [
    'directions are logical',
    physicalDirections,
    source,
    [
      ['src/reader/app.tsx', `<p className="ml-2" />`],
      ['src/reader/app.tsx', `<p className="flex md:pr-[3px]" />`],
      ['src/reader/app.tsx', `<p className="text-left" />`],
      ['src/reader/app.tsx', `<p className="-left-1" />`],
      ['src/reader/app.tsx', `<p className="rounded-tl-lg" />`],
      ['src/reader/app.tsx', `<p className="border-l" />`],
      ['src/reader/app.tsx', `<p style={{ marginLeft: 3 }} />`],
      ['src/reader/styles/app.css', `p { margin-left: 1rem }`],
      ['src/reader/styles/app.css', `  right: 0;`],
      ['src/reader/styles/app.css', `p{text-align:left}`],
      ['src/reader/styles/app.css', `border-left-color: red;`],
    ],
  ],
  [
    'text stays text',
    htmlSinks,
    source,
    [
      ['src/reader/app.tsx', `<p dangerouslySetInnerHTML={{ __html: text }} />`],
      ['src/reader/app.tsx', `node.innerHTML = text;`],
      ['src/reader/app.tsx', `eval(text);`],
      ['src/reader/app.tsx', `new Function(text);`],
      ['src/reader/app.tsx', `node.insertAdjacentHTML('beforeend', text);`],
    ],
  ],
  [
    'invisible characters have names',
    invisibleCharacters,
    source,
    [
      ['src/core/text/fold.ts', `const a = '${codePoint('200f')}';`],
      ['src/core/lexicon/titles.ts', `const a = '${codePoint('a0')}';`],
      ['src/core/lexicon/gazetteer/places.tsv', `a${codePoint('feff')}\tb`],
      ['src/core/text/fold.ts', String.raw`const a = '\u200F';`],
      ['src/core/text/fold.ts', String.raw`const a = /\u{feff}/u;`],
    ],
  ],
  [
    'no check is switched off without a reason',
    switchedOff,
    readSources('.', /\.(?:tsx?|js)$/),
    [
      ['src/core/text/fold.ts', ['// @ts', 'ignore'].join('-')],
      ['tests/core/text/fold.test.ts', ['test', `only('x', () => 0);`].join('.')],
      ['src/core/text/fold.ts', ['// eslint', 'disable-next-line no-console'].join('-')],
    ],
  ],
  [
    'no path of one machine',
    machinePaths,
    project,
    [
      ['README.md', ['see ', 'work', 'main'].join('/')],
      ['tests/score.test.ts', `read('${['..', 'shared', 'gold'].join('/')}')`],
    ],
  ],
  ['exports have names', defaultExports, source, [['src/core/text/fold.ts', 'export default function fold() {}']]],
  ['no barrels', barrels, source, [['src/core/text/index.ts', `export * from './fold';`], ['src/core/text/index.ts', `export { fold } from './fold';`]]],
])('%s', (_, scan, sources, planted) => {
  test('in the project', () => {
    expect(scan(sources)).toEqual([]);
  });
  test.each(planted)('and it catches a planted violation in %s: %s', (path, text) => {
    expect(scan(new Map([[path, text]]))).not.toEqual([]);
  });
});

test('a long table of data is no long file', () => {
  expect(tooLong(new Map([['src/core/lexicon/months.ts', 'const a = 1;\n'.repeat(MAX_LINES + 1)]]))).toEqual([]);
});

test('words that only look physical pass', () => {
  const innocent = `<p className="text-start ms-2 pe-4 start-0 rounded-s-lg border-e leading-8 inset-inline-end" aria-label={copyright} />`;
  expect(physicalDirections(new Map([['src/reader/app.tsx', innocent]]))).toEqual([]);
});

test('files are named in kebab case', () => {
  expect([...source.keys()].filter((path) => !path.split('/').slice(1).every((part) => /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)*$/.test(part)))).toEqual([]);
});
