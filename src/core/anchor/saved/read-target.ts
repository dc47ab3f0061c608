import { isObject, type Json, listOf, stringOf } from './json-shapes';
import { parseLinks } from '../link';
import { LONGEST_QUOTE, type SavedPassage } from './saved-passage';

const LONGEST_ADDRESS = 4_000;
const LONGEST_FACT = 1_000;
/** What stands further away tells no more of a passage. */
const LONGEST_CONTEXT = 500;
/** The parameter of an address that carries the letters of passages. */
const PASSAGE = 'p';
const DIRECTIVE = ':~:text=';

/** What the target of an annotation tells of a passage. */
export interface ReadTarget {
  /** Addresses that may tell the article, the likeliest first; at least one. */
  readonly sources: readonly string[];
  /** Letters of the passage's link; null when none can be read. */
  readonly link: string | null;
  readonly quote: SavedPassage['quote'] | null;
  /** In code points of the text that `file` names. */
  readonly position: SavedPassage['position'];
  /** Address of the text that the position counts in. */
  readonly file: string | null;
  /** What the file tells of the article: used only when the article itself cannot be asked. */
  readonly facts: { readonly article: string | null; readonly title: string | null; readonly publisher: string | null; readonly author: string | null; readonly date: string | null };
}

/** Reads one target: an address, or a resource with selectors. `fallback` is the address that the annotation names elsewhere. */
export function readTarget(target: unknown, fallback: string | null): ReadTarget | 'no-source' | 'no-words' | 'too-long' {
  const object: Json = isObject(target) ? target : { source: target };
  const source = listOf(object['source'])[0];
  const addresses = [isObject(source) ? source['id'] : source, object['id'], isObject(source) ? source['@id'] : null, fallback].flatMap((one) => stringOf(one) ?? []);
  if (addresses.length === 0) return 'no-source';
  const selectors = listOf(object['selector']).flatMap((one) => (isObject(one) && one['type'] === 'Choice' ? listOf(one['items']) : [one])).filter(isObject);
  const fragments = [...addresses, ...selectors.flatMap((selector) => stringOf(selector['value']) ?? [])];
  const quote = first(selectors, quoteOf) ?? first(fragments, quoteOfFragment);
  if (addresses.some((address) => address.length > LONGEST_ADDRESS) || (quote !== null && quote.exact.length > LONGEST_QUOTE)) return 'too-long';
  const link = first(addresses, linkOf);
  const position = first(selectors, positionOf);
  if (quote === null && link === null && position === null) return 'no-words';
  return { sources: addresses, link, quote, position, file: first(listOf(object['state']).filter(isObject), (state) => stringOf(listOf(state['cached'])[0])), facts: factsOf(isObject(source) ? source : {}) };
}

function quoteOf(selector: Json): SavedPassage['quote'] | null {
  const exact = stringOf(selector['exact']);
  if (exact === null || exact.trim() === '') return null;
  return { exact, prefix: stringOf(selector['prefix'])?.slice(-LONGEST_CONTEXT) ?? '', suffix: stringOf(selector['suffix'])?.slice(0, LONGEST_CONTEXT) ?? '' };
}

function positionOf(selector: Json): SavedPassage['position'] {
  const { start, end } = selector;
  if (selector['type'] !== 'TextPositionSelector' || !isPlace(start) || !isPlace(end) || start >= end) return null;
  return { start, end };
}

/** The words of a native fragment that stand in it whole; one that names only their beginning and end tells too little. */
function quoteOfFragment(address: string): SavedPassage['quote'] | null {
  const at = address.indexOf(DIRECTIVE);
  const parts = at < 0 ? [] : (address.slice(at + DIRECTIVE.length).split('&')[0] ?? '').split(',');
  const prefix = parts[0]?.endsWith('-') === true ? parts[0].slice(0, -1) : null;
  const suffix = parts.length > 1 && parts.at(-1)?.startsWith('-') === true ? (parts.at(-1)?.slice(1) ?? null) : null;
  const words = parts.slice(prefix === null ? 0 : 1, suffix === null ? undefined : -1);
  const exact = words.length === 1 ? decode(words[0] ?? '') : null;
  return exact === null || exact.trim() === '' ? null : { exact, prefix: decode(prefix ?? '') ?? '', suffix: decode(suffix ?? '') ?? '' };
}

/** The first passage that the letters of an address describe. */
function linkOf(address: string): string | null {
  const query = /\?([^#]*)/.exec(address)?.[1] ?? '';
  const letters = query.split('&').find((pair) => pair.startsWith(`${PASSAGE}=`))?.slice(PASSAGE.length + 1) ?? '';
  const at = parseLinks(letters).findIndex((selector) => selector !== null);
  return at < 0 ? null : (letters.split('~')[at] ?? null);
}

function factsOf(source: Json): ReadTarget['facts'] {
  const fact = (name: string): string | null => stringOf(source[`dcterms:${name}`])?.slice(0, LONGEST_FACT) ?? null;
  return { article: fact('identifier'), title: fact('title'), publisher: fact('publisher'), author: fact('creator'), date: fact('date') };
}

function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

function isPlace(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function first<T, R>(values: readonly T[], pick: (value: T) => R | null): R | null {
  for (const value of values) {
    const picked = pick(value);
    if (picked !== null) return picked;
  }
  return null;
}
