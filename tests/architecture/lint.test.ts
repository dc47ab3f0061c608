import { ESLint } from 'eslint';
import { beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from './source-files';

/** A real file of the project, so that the compiler knows it; its text is replaced by the planted one. */
const COMPONENT = 'src/reader/app.tsx';
const CORE = 'src/core/text/fold.ts';

const PLANTED: readonly (readonly [rule: string, path: string, text: string])[] = [
  ['i18next/no-literal-string', COMPONENT, 'export function Page() { return <p>Read on</p>; }'],
  ['i18next/no-literal-string', COMPONENT, 'export function Page() { return <p aria-label="اقرأ" />; }'],
  ['better-tailwindcss/no-restricted-classes', COMPONENT, 'export function Page() { return <p className="md:ml-2" />; }'],
  ['better-tailwindcss/no-restricted-classes', COMPONENT, 'export function Page() { return <p className="text-left" />; }'],
  ['better-tailwindcss/no-unknown-classes', COMPONENT, 'export function Page() { return <p className="foo-bar" />; }'],
  ['jsx-a11y/alt-text', COMPONENT, 'export function Page() { return <img src="a.png" />; }'],
  ['jsx-a11y/click-events-have-key-events', COMPONENT, 'export function Page() { return <p onClick={() => 0} />; }'],
  ['react-hooks/rules-of-hooks', COMPONENT, `import { useState } from 'react';\nexport const A = (p: { on: boolean }) => { if (p.on) useState(0); return null; };`],
  ['@typescript-eslint/no-explicit-any', CORE, 'export const a = (b: any) => b;'],
  ['@typescript-eslint/no-floating-promises', CORE, 'export const a = () => { Promise.resolve(1); };'],
  ['@typescript-eslint/consistent-type-imports', CORE, `import { Span } from '../model/span';\nexport const a = (b: Span) => b.start;`],
  ['no-restricted-syntax', CORE, 'export enum A { B }'],
  ['no-restricted-syntax', CORE, 'export const a = () => new Date();'],
  ['no-restricted-syntax', CORE, `export const a = (b: string) => b.localeCompare('c');`],
  ['no-console', CORE, `export const a = () => console.log('b');`],
];

// The first text waits for the compiler to read the whole project.
describe('the lint rules see', { timeout: 120_000 }, () => {
  let eslint: ESLint;
  beforeAll(() => {
    // Where CI is set the parser takes each file for unchanging, and would read planted text by the tree of the real one.
    eslint = new ESLint({ cwd: ROOT, overrideConfig: { languageOptions: { parserOptions: { disallowAutomaticSingleRunInference: true } } } });
  });
  test.each(PLANTED)('%s in %s: %s', async (rule, filePath, text) => {
    const [result] = await eslint.lintText(`${text}\n`, { filePath });
    expect(result?.messages.map((message) => message.ruleId)).toContain(rule);
  });
});
