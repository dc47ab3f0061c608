import { foldWithMap } from '../../../../src/core/text/fold';

/** A place in a page of several paragraphs. */
export interface At {
  readonly line: number;
  readonly offset: number;
}

/** What a browser marks for a fragment. */
export interface Found {
  readonly start: At;
  readonly end: At;
}

/**
 * The search of the text fragment specification (WICG, «find a range from a text directive») over the paragraphs of a page.
 * `forgiving` compares folded text, as Chromium does; else only letter case is overlooked.
 */
export function findFragment(lines: readonly string[], directive: string, forgiving = false): Found | null {
  const page = forgiving ? lines.map((line) => foldWithMap(line).folded) : lines.map((line) => line.toLowerCase());
  const parts = directive.split(',').map((part) => [part, decodeURIComponent(part.replace(/^-|-$/g, ''))] as const);
  const read = (text: string): string => (forgiving ? foldWithMap(text).folded : text.toLowerCase());
  const prefix = parts[0]?.[0].endsWith('-') === true ? read(parts.shift()?.[1] ?? '') : null;
  const suffix = parts.at(-1)?.[0].startsWith('-') === true ? read(parts.pop()?.[1] ?? '') : null;
  const [start, end] = [read(parts[0]?.[1] ?? ''), parts[1] === undefined ? null : read(parts[1][1])];
  return search(page, prefix, start, end, suffix);
}

function search(page: readonly string[], prefix: string | null, start: string, end: string | null, suffix: string | null): Found | null {
  const loose = end === null && suffix !== null;
  for (let from: At | null = { line: 0, offset: 0 }; from !== null; ) {
    let match: Found | null;
    if (prefix !== null) {
      const before = find(page, prefix, from, true, false);
      if (before === null) return null;
      from = after(page, before.start);
      const next = nextWord(page, before.end);
      match = next === null ? null : find(page, start, next, false, !loose);
      if (next === null || match === null) return null;
      if (!isSame(match.start, next)) continue;
    } else {
      match = find(page, start, from, true, !loose);
      if (match === null) return null;
      from = after(page, match.start);
    }
    let stop = match.end;
    for (;;) {
      if (end !== null) {
        const last = find(page, end, stop, true, suffix === null);
        if (last === null) return null;
        stop = last.end;
      }
      if (suffix === null) return { start: match.start, end: stop };
      const next = nextWord(page, stop);
      const following = next === null ? null : find(page, suffix, next, false, true);
      if (next === null || following === null) return null;
      if (isSame(following.start, next)) return { start: match.start, end: stop };
      if (end === null) break;
    }
  }
  return null;
}

function find(page: readonly string[], text: string, from: At, startsWord: boolean, endsWord: boolean): Found | null {
  for (let line = from.line; line < page.length; line += 1) {
    const words = page[line] ?? '';
    for (let at = words.indexOf(text, line === from.line ? from.offset : 0); at >= 0; at = words.indexOf(text, at + 1)) {
      if ((!startsWord || isBoundary(words, at)) && (!endsWord || isBoundary(words, at + text.length))) {
        return { start: { line, offset: at }, end: { line, offset: at + text.length } };
      }
    }
  }
  return null;
}

const segmenter = new Intl.Segmenter('ar', { granularity: 'word' });
const known = new Map<string, ReadonlySet<number>>();

function isBoundary(line: string, at: number): boolean {
  const seen = known.get(line) ?? new Set([...segmenter.segment(line)].map(({ index }) => index));
  known.set(line, seen);
  return at === line.length || seen.has(at);
}

function nextWord(page: readonly string[], { line, offset }: At): At | null {
  for (let at = line; at < page.length; at += 1) {
    const words = page[at] ?? '';
    for (let i = at === line ? offset : 0; i < words.length; i += 1) if (!/\s/u.test(words.charAt(i))) return { line: at, offset: i };
  }
  return null;
}

function after(page: readonly string[], { line, offset }: At): At | null {
  if (offset + 1 < (page[line]?.length ?? 0)) return { line, offset: offset + 1 };
  return line + 1 < page.length ? { line: line + 1, offset: 0 } : null;
}

function isSame(a: At, b: At): boolean {
  return a.line === b.line && a.offset === b.offset;
}
