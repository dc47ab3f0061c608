import { expect } from 'vitest';
import { recognised } from '../names/read-names';

/** `[name=id]`; `#a` for an id that no table has, `@a` for any id that is not another letter's; a star behind a metonym. */
const MARKED = /\[([^=\]]+)=([^\]*]*)(\*?)\]/g;
const PARAGRAPH = ' / ';

interface Marked {
  readonly name: string;
  readonly id: string;
  readonly start: number;
}

/** Fails unless every marked name of a text is found and means what it is marked with; paragraphs are parted by ` / `. */
export function expectLinks(text: string): void {
  const { plain, marked } = unmark(text);
  const { mentions } = recognised(...plain.split('\n'));
  const at = new Map(mentions.map((mention) => [mention.start, mention]));
  const found = marked.map(({ name, start }) => {
    const mention = at.get(start);
    return { name, id: mention === undefined || mention.end !== start + name.length ? 'not found' : mention.entity };
  });
  const tags = new Map<string, string>();
  for (const [i, { id }] of marked.entries()) if (/^[#@]/.test(id) && !tags.has(id)) tags.set(id, found[i]?.id ?? '');
  const wanted = marked.map(({ name, id }) => ({ name, id: tags.get(id) ?? id }));
  expect(found).toEqual(wanted);
  for (const [tag, id] of tags) if (tag.startsWith('#')) expect(id).toMatch(/^local:/);
  expect(new Set(wanted.map(({ id }) => id)).size).toBe(new Set(marked.map(({ id }) => id)).size);
  expect(found.map(({ id }) => id)).not.toContain('not found');
}

/** The rules of linking that speak for a marked name, with their words; the text marks one name. */
export function evidenceOf(text: string): readonly string[] {
  const { plain, marked } = unmark(text);
  const { mentions } = recognised(...plain.split('\n'));
  const last = marked[marked.length - 1];
  return (mentions.find(({ start }) => start === last?.start)?.evidence ?? []).filter(({ id }) => id.startsWith('link.')).map(({ id, words }) => (words === null ? id : `${id} «${words}»`));
}

/** The marked name and whether it is found to stand for who rules there. */
export function metonyms(text: string): { readonly wanted: readonly boolean[]; readonly found: readonly (boolean | undefined)[] } {
  const { plain, marked } = unmark(text);
  const { mentions } = recognised(...plain.split('\n'));
  return { wanted: marked.map(({ id }) => id.endsWith('*')), found: marked.map(({ start }) => mentions.find((mention) => mention.start === start)?.metonym) };
}

function unmark(text: string): { readonly plain: string; readonly marked: readonly Marked[] } {
  const marked: Marked[] = [];
  let plain = '';
  let from = 0;
  const whole = text.split(PARAGRAPH).join('\n');
  for (const match of whole.matchAll(MARKED)) {
    const [all, name = '', id = '', star = ''] = match;
    plain += whole.slice(from, match.index);
    marked.push({ name, id: id + star, start: plain.length });
    plain += name;
    from = match.index + all.length;
  }
  return { plain: plain + whole.slice(from), marked };
}
