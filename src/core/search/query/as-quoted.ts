import { isIgnored } from '../../text/code-points';
import { marksAgree } from '../analyze/marks-agree';
import type { Token } from '../analyze/token';
import type { Entry } from '../index/index-view';
import type { Lookup } from './lookup';
import { SoughtDraft, type Sought } from './sought';
import { WEIGHT } from './weights';
import { closeness } from './word-terms';

const ARTICLE = 'ال';

/** The words of the corpus that are a quoted word: the same letters, hamza and all, glued particles aside, and the marks that are quoted. */
export function asQuoted(token: Token, { view }: Lookup): readonly Entry[] {
  if (token.stem === null) return view.entries(token.form);
  const awaited = view.awaited();
  const written = view.entries(token.form);
  if (view.awaited() !== awaited) return [];
  const entries = [...written, ...(token.bare === token.form ? [] : view.entries(token.bare)), ...(view.group(token.stem)?.entries ?? [])];
  const same = entries.filter((entry) => closeness(token, entry) > WEIGHT.stem && agrees(token, entry));
  return [...new Map(same.map((entry) => [entry.written, entry])).values()];
}

/** A quoted word by itself. */
export function quotedWord(token: Token, lookup: Lookup): Sought {
  const draft = new SoughtDraft();
  draft.addEntries(asQuoted(token, lookup), (entry) => closeness(token, entry));
  return draft;
}

function agrees(token: Token, entry: Entry): boolean {
  if (!marksAgree(token.written, entry.written)) return false;
  const [asked, here] = [letters(token.written), letters(entry.written)];
  if (entry.form === token.form) return asked === here;
  const length = Math.min(withoutArticle(token.bare), withoutArticle(entry.bare));
  return asked.slice(-length) === here.slice(-length);
}

/** Letters of a word without its article, which particles change. */
function withoutArticle(bare: string): number {
  return bare.startsWith(ARTICLE) ? bare.length - ARTICLE.length : bare.length;
}

function letters(written: string): string {
  let plain = '';
  for (const character of written) if (!isIgnored(character)) plain += character;
  return plain;
}
