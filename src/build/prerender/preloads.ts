import { escapeHtml } from './escape';
import { reached, type ViteManifest } from '../vite-manifest';

/** The letters of the first paint; spaces and digits are in the Latin files. */
const FIRST_FONTS = /-(?:arabic|latin)-wght-normal[-.].*\.woff2$/;

const SOURCES = {
  article: [/^src\/reader\/features\/article\/article-view\./, /^src\/reader\/i18n\/ar\/(?:article|common|shell)\./],
  entity: [/^src\/reader\/(?:features\/entity\/entity-view|prepare-entity|data\/open-index)\./, /^src\/reader\/i18n\/ar\/(?:entity|common|shell)\./],
  library: [/^src\/reader\/(?:features\/library\/library-view|prepare-library|data\/open-index)\./, /^src\/reader\/i18n\/ar\/(?:library|common|shell)\./],
} as const;

export type View = keyof typeof SOURCES;

/** Tags that make a browser ask at once for all that the app needs to take a page over: styles and scripts of its view, and files of the collection. */
export function preloads(page: string, chunks: ViteManifest, view: View, data: readonly string[]): string {
  const found = reached(chunks, SOURCES[view]);
  const styles = found.flatMap(({ css }) => css ?? []);
  const scripts = found.map(({ file }) => file).filter((file) => file.endsWith('.js'));
  const isNew = (file: string): boolean => !page.includes(`"./${file}"`);
  return [
    ...unique(styles).filter(isNew).map((file) => `<link rel="stylesheet" crossorigin href="./${file}" />`),
    ...unique(scripts).filter(isNew).map((file) => `<link rel="modulepreload" crossorigin href="./${file}" />`),
    ...data.map((file) => `<link rel="preload" as="fetch" crossorigin href="./data/${escapeHtml(file.split('/').map(encodeURIComponent).join('/'))}" />`),
  ].join('\n    ');
}

/** The page with more tags at the end of its head. */
export function withHead(page: string, tags: string): string {
  return page.replace('</head>', () => `  ${tags}\n  </head>`);
}

/** Tags that make a browser ask for the fonts before it meets the first letter. */
export function fontPreloads(chunks: ViteManifest): string {
  const fonts = reached(chunks, []).flatMap(({ assets }) => assets ?? []).filter((file) => FIRST_FONTS.test(file));
  return unique(fonts).map((file) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="./${file}" />`).join('\n    ');
}

function unique(files: readonly string[]): readonly string[] {
  return [...new Set(files)].sort();
}
