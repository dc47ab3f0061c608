import { fingerprintHex } from '../../text/fingerprint';
import type { Json } from './json-shapes';
import { COLOURS, type Colour, type SavedPassage } from './saved-passage';

/** The JSON-LD context of the W3C Web Annotation Data Model, https://www.w3.org/TR/annotation-model/. */
export const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
/** What the value of a text fragment's selector conforms to. */
export const TEXT_FRAGMENT = 'https://wicg.github.io/scroll-to-text-fragment/';
/** Begins the class that stands for a colour. */
export const CLASS_PREFIX = 'isnad-';

/** Grounds of the classes for whoever draws annotations by their style sheet: those of the light page. */
const GROUNDS = { yellow: '#f0e37f', green: '#d3e8c8', blue: '#bcd9f5', rose: '#e6b7c9' } as const satisfies Record<Colour, string>;

/** Where a passage is found on the web: absolute addresses. */
export interface Addresses {
  readonly article: string;
  /** The link to the passage itself. */
  readonly passage: string;
  /** The native fragment `:~:text=…`; null when none is known. */
  readonly fragment: string | null;
  /** The compiled article that the position counts in; null when unknown. */
  readonly file: string | null;
}

/** The reader that writes the annotations. */
export interface Generator {
  readonly id: string;
  readonly name: string;
}

/**
 * A saved passage as an annotation. Its target is known by its link, its source is the article; the words, their position in code points and,
 * where known, the native fragment select it. A position holds for one state of a text alone: the state names that very text.
 * The colour is a class of the target, with the style sheet that says what it looks like.
 */
export function toAnnotation(saved: SavedPassage, addresses: Addresses, generator: Generator): Json {
  return {
    id: saved.id,
    type: 'Annotation',
    motivation: saved.note === '' ? 'highlighting' : 'commenting',
    created: saved.created,
    modified: saved.modified,
    generator: { ...generator, type: 'Software' },
    ...(saved.note === '' ? {} : { body: { type: 'TextualBody', value: saved.note, format: 'text/plain', textDirection: 'auto', purpose: 'commenting' } }),
    stylesheet: { type: 'CssStylesheet', value: `.${CLASS_PREFIX}${saved.colour} { background: ${GROUNDS[saved.colour]} }` },
    target: {
      id: addresses.passage,
      type: 'SpecificResource',
      source: sourceOf(saved, addresses.article),
      selector: selectorsOf(saved, addresses.fragment),
      ...(addresses.file === null ? {} : { state: { type: 'TimeState', sourceDate: saved.created, cached: addresses.file } }),
      styleClass: `${CLASS_PREFIX}${saved.colour}`,
    },
  };
}

/** Saved passages as one collection with one page. `addressesOf` tells where each is found. */
export function toCollection(passages: readonly SavedPassage[], addressesOf: (saved: SavedPassage) => Addresses, generator: Generator, label: string): Json {
  const id = nameFor('collection', ...passages.map((saved) => saved.id));
  const page = nameFor('page', ...passages.map((saved) => saved.id));
  return {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label,
    generator: { ...generator, type: 'Software' },
    total: passages.length,
    ...(passages.length === 0 ? {} : { first: { id: page, type: 'AnnotationPage', startIndex: 0, items: passages.map((saved) => toAnnotation(saved, addressesOf(saved), generator)) }, last: page }),
  };
}

/** A name made from what it names: a UUID of version 8 (RFC 9562). The same for the same, everywhere. */
export function nameFor(...parts: readonly string[]): string {
  const text = parts.join('\n');
  const hex = [0, 1, 2, 3].map((salt) => fingerprintHex(`${salt}\n${text}`)).join('');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** The colour that a class stands for; null for any other. */
export function colourOf(styleClass: string): Colour | null {
  return COLOURS.find((colour) => `${CLASS_PREFIX}${colour}` === styleClass) ?? null;
}

function sourceOf({ article, cited: { title, publisher, author, date } }: SavedPassage, id: string): Json {
  return {
    id,
    type: 'Text',
    format: 'text/html',
    language: 'ar',
    'dcterms:identifier': article,
    'dcterms:title': title,
    ...(publisher === null ? {} : { 'dcterms:publisher': publisher.name }),
    ...(author === null ? {} : { 'dcterms:creator': author }),
    ...(date === null ? {} : { 'dcterms:date': date.from === date.to ? date.from : `${date.from}/${date.to}` }),
  };
}

function selectorsOf({ quote, position }: SavedPassage, fragment: string | null): readonly Json[] {
  return [
    { type: 'TextQuoteSelector', ...quote },
    ...(position === null ? [] : [{ type: 'TextPositionSelector', ...position }]),
    ...(fragment === null ? [] : [{ type: 'FragmentSelector', conformsTo: TEXT_FRAGMENT, value: fragment }]),
  ];
}
