import { escapeHtml, scriptJson } from './escape';

const TITLE = /<title>[^<]*<\/title>/;
const DESCRIPTION = /\s*<meta name="description"[^>]*>/;
const ROOT = /<div id="root"><\/div>/;
const NO_SCRIPT = /<noscript>[^]*?<\/noscript>/;
/** An address relative to the base, as the build and the writer write them. */
const RELATIVE_ADDRESS = /\b(href|src)="\.\//g;

/** What is written into the built page to make one page of it. */
export interface Filling {
  /** Folder of the page below the base, without a slash at its end; `` for the front page. */
  readonly folder: string;
  /** Tags of the head, one a line. */
  readonly head: string;
  /** Text of the page as the writer wrote it. */
  readonly body: string;
  /** False when the app shows more than is written, and must not take it over as it stands. */
  readonly whole: boolean;
  /** Stands before the page for those without scripts. */
  readonly before: string;
  /** Stands after it for those without scripts. */
  readonly after: string;
  /** What the app needs besides to show the same; null for nothing. */
  readonly data: unknown;
}

/** The built page with the text of one page in it, and its addresses leading to the base from that page's folder. */
export function fillPage(page: string, { folder, head, body, whole, before, after, data }: Filling): string {
  const root = `<div id="root" data-written="${escapeHtml(`/${folder}`)}"${whole ? '' : ' data-short=""'}>${body}</div>`;
  const filled = page
    .replace(DESCRIPTION, '')
    .replace(TITLE, () => head)
    .replace(NO_SCRIPT, () => noScript(after))
    .replace(ROOT, () => noScript(before) + root + dataScript(data));
  return withBase(filled, '../'.repeat(folder === '' ? 0 : folder.split('/').length) || './');
}

/** The page with its relative addresses leading to another root. */
export function withBase(page: string, base: string): string {
  return page.replace(RELATIVE_ADDRESS, (_, attribute: string) => `${attribute}="${base}`);
}

function noScript(html: string): string {
  return html === '' ? '' : `<noscript>${html}</noscript>`;
}

function dataScript(data: unknown): string {
  return data === null ? '' : `<script type="application/json" id="written-data">${scriptJson(data)}</script>`;
}
