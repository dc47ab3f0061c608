import { isObject, type Json, listOf, stringOf, stringsOf } from './json-shapes';
import { readTarget, type ReadTarget } from './read-target';
import { readNote } from './read-note';
import { LONGEST_NOTE, type Colour } from './saved-passage';
import { colourOf } from './web-annotation';

/** More than a person saves in years, and few enough to be looked through at once. */
export const MOST_ANNOTATIONS = 5_000;
/** Pages in pages, lists in lists: deeper than this is nobody's export. */
const DEEPEST = 8;
const LABEL_LENGTH = 80;

/** Why a file holds nothing to import. The code is the key of the message. */
export interface BadFile {
  readonly code: 'no-json' | 'no-annotations' | 'too-many';
}

/** Why one annotation of a file is not taken over. `label` tells which one, as well as its file does. */
export interface Refused {
  readonly ok: false;
  readonly code: 'not-an-annotation' | 'no-target' | 'no-source' | 'no-words' | 'too-long' | 'elsewhere';
  readonly label: string;
}

/** One target of an annotation as its file tells it. Nothing of it is proven. */
export interface ReadAnnotation extends ReadTarget {
  readonly ok: true;
  readonly label: string;
  /** The name that the file gives it; null when it gives none, or one for several targets. */
  readonly id: string | null;
  readonly note: string;
  /** Null when no colour of this reader is named. */
  readonly colour: Colour | null;
  /** ISO moments in UTC; null when not stated. */
  readonly created: string | null;
  readonly modified: string | null;
}

/** The annotations of a JSON-LD file: one, a list, a page, a collection, or the export of a tool that keeps to the model in the main. Never throws. */
export function readAnnotations(json: string): readonly (ReadAnnotation | Refused)[] | BadFile {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { code: 'no-json' };
  }
  const found: Found[] = [];
  collect(value, found, 0);
  if (found.length === 0) return { code: 'no-annotations' };
  if (found.length > MOST_ANNOTATIONS) return { code: 'too-many' };
  return found.flatMap((one) => ('code' in one ? [one] : readAnnotation(one.annotation)));
}

/** True for the outcome of a file that holds nothing to import. */
export function isBadFile(outcome: readonly unknown[] | BadFile): outcome is BadFile {
  return 'code' in outcome;
}

type Found = { readonly annotation: Json } | Refused;

function collect(value: unknown, found: Found[], depth: number): void {
  if (found.length > MOST_ANNOTATIONS) return;
  if (Array.isArray(value)) {
    if (depth < DEEPEST) for (const one of value) collect(one, found, depth + 1);
    return;
  }
  if (!isObject(value)) {
    if (depth > 0) found.push(refused('not-an-annotation', String(value)));
    return;
  }
  const inside = CONTAINERS.flatMap((key) => (value[key] === undefined ? [] : [value[key]]));
  if (inside.length === 0) {
    if (depth > 0 || 'target' in value || hasType(value, 'Annotation')) found.push({ annotation: value });
    return;
  }
  for (const one of inside) {
    // A page that is only named lies in another file.
    if (typeof one === 'string') found.push(refused('elsewhere', one));
    else if (depth < DEEPEST) collect(Array.isArray(one) ? one : [one], found, depth + 1);
  }
}

/** Where lists of annotations stand: the model's pages and collections, JSON-LD graphs, and the exports of Hypothesis. */
const CONTAINERS = ['first', 'items', 'next', 'orderedItems', '@graph', 'rows', 'annotations'] as const;

function readAnnotation(annotation: Json): readonly (ReadAnnotation | Refused)[] {
  const { target, uri } = annotation;
  const name = stringOf(annotation['id']) ?? stringOf(annotation['@id']) ?? '';
  const note = readNote(annotation);
  const label = note === '' ? name : note;
  if (target === undefined && !hasType(annotation, 'Annotation')) return [refused('not-an-annotation', label)];
  const targets = listOf(target);
  if (targets.length === 0) return [refused('no-target', label)];
  if (note.length > LONGEST_NOTE) return [refused('too-long', label)];
  return targets.map((one) => {
    const read = readTarget(one, stringOf(uri) ?? null);
    if (typeof read === 'string') return refused(read, label);
    return {
      ok: true,
      ...read,
      label: shorten(read.quote?.exact ?? label),
      id: name !== '' && targets.length === 1 ? name : null,
      note,
      colour: colourIn(annotation, one),
      created: moment(annotation['created']),
      modified: moment(annotation['modified']) ?? moment(annotation['updated']),
    };
  });
}

function colourIn(annotation: Json, target: unknown): Colour | null {
  const named = [...(isObject(target) ? stringsOf(target['styleClass']) : []), ...stringsOf(annotation['styleClass'])];
  return named.map(colourOf).find((colour) => colour !== null) ?? null;
}

function moment(value: unknown): string | null {
  const text = stringOf(value);
  const time = text === null || !/^\d{4}-\d\d-\d\d/.test(text) ? NaN : Date.parse(text);
  const iso = Number.isNaN(time) ? '' : new Date(time).toISOString();
  // Years of more than four digits are nobody's.
  return /^\d{4}-/.test(iso) ? iso : null;
}

function hasType(value: Json, type: string): boolean {
  return [...stringsOf(value['type']), ...stringsOf(value['@type'])].some((one) => one === type || one === `oa:${type}`);
}

function refused(code: Refused['code'], label: string): Refused {
  return { ok: false, code, label: shorten(label) };
}

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > LABEL_LENGTH ? `${line.slice(0, LABEL_LENGTH)}…` : line;
}
