import { CONTROL_CLASS } from '../../text/code-points';
import { isObject, type Json, listOf, stringOf, stringsOf } from './json-shapes';
import { LONGEST_NOTE } from './saved-passage';

const CONTROLS = new RegExp(`[${CONTROL_CLASS}]`, 'gu');
const TAG = /<\/?[a-z][^<>]*>|<!--[\s\S]*?-->/giu;
const BREAK = /<(?:br|\/p|\/li|\/div|\/h[1-6])\b[^<>]*>/giu;
/** Markup beyond this many times the longest note is not looked through: the note is too long in any case. */
const MOST_MARKUP = 3;
const NAMED = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&nbsp;': ' ', '&amp;': '&' } as const;

/** What a person wrote in an annotation: its textual bodies, and its tags on a line of their own, each with `#`. Text alone: markup is taken out. */
export function readNote(annotation: Json): string {
  const bodies = listOf(annotation['body']).flatMap(alternatives).filter(isObject);
  const texts = bodies.filter((body) => !isTag(body)).flatMap((body) => textOf(body) ?? []);
  const tags = [...bodies.filter(isTag).flatMap((body) => textOf(body) ?? []), ...stringsOf(annotation['tags'])];
  const own = [stringOf(annotation['bodyValue']), stringOf(annotation['text'])].filter((text) => text !== null);
  const lines = [...texts, ...own, ...(tags.length === 0 ? [] : [tags.map((tag) => `#${tag.trim().replace(/\s+/gu, '_')}`).join(' ')])];
  return lines.map((line) => line.replace(CONTROLS, '').trim()).filter((line) => line !== '').join('\n');
}

/** Of bodies that stand for one another, the first. */
function alternatives(body: unknown): readonly unknown[] {
  return isObject(body) && body['type'] === 'Choice' ? listOf(body['items']).slice(0, 1) : [body];
}

function isTag(body: Json): boolean {
  return stringsOf(body['purpose']).includes('tagging');
}

function textOf(body: Json): string | null {
  const text = stringOf(body['value']);
  return text === null || stringOf(body['format']) !== 'text/html' || text.length > MOST_MARKUP * LONGEST_NOTE ? text : withoutMarkup(text);
}

function withoutMarkup(html: string): string {
  const text = html.replace(BREAK, '\n').replace(TAG, '');
  return text.replace(/&(?:lt|gt|quot|#39|nbsp|amp);/gu, (name) => NAMED[name as keyof typeof NAMED]);
}
