import * as z from 'zod/mini';
import { type Article, type ArticleDate, articleIdSchema } from '../../model/article';
import type { Span } from '../../model/span';
import { citedPassage } from '../cite/cited';
import { describe } from '../describe';
import { formatLink } from '../link';
import { toTextPositionSelector, toTextQuoteSelector } from '../quote/quote-selector';
import { widenToWords } from '../quote/outer-words';

/** Version of a kept passage. Any other is left as it is. */
const VERSION = 1;

/** The colours that a reader may give to a passage. The first is given to every new one. */
export const COLOURS = ['yellow', 'green', 'blue', 'rose'] as const;

/** Longest note, in UTF-16 units: some pages of text. */
export const LONGEST_NOTE = 10_000;
/** Longest passage, in UTF-16 units: more than any article of a newspaper. */
export const LONGEST_QUOTE = 200_000;

const LONGEST_FACT = 1_000;
/** RFC 3987, as far as a name in a file needs it. */
const IRI = /^[a-z][a-z0-9+.-]{0,30}:[^\s<>"{}|\\^`]{1,500}$/i;
const LETTERS = /^[A-Za-z0-9_-]{1,200}$/;
/** What `Date.prototype.toISOString` writes for years that people live in. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** A name that may stand in a file of annotations. */
export const iriSchema = z.string().check(z.regex(IRI));

const factSchema = z.string().check(z.maxLength(LONGEST_FACT));
const quoteSchema = z.string().check(z.maxLength(LONGEST_QUOTE));
const momentSchema = z.string().check(z.regex(MOMENT));

const CERTAINTIES = ['stated', 'editor', 'inferred'] as const satisfies readonly ArticleDate['certainty'][];

const citedSchema = z.readonly(
  z.strictObject({
    key: factSchema,
    quotation: quoteSchema,
    title: factSchema,
    generated: z.boolean(),
    publisher: z.nullable(z.readonly(z.strictObject({ name: factSchema, latin: z.nullable(factSchema) }))),
    author: z.nullable(factSchema),
    date: z.nullable(z.readonly(z.strictObject({ from: factSchema, to: factSchema, certainty: z.enum(CERTAINTIES) }))),
    paragraphs: z.nullable(z.readonly(z.tuple([z.int(), z.int()]))),
  }),
);

/** A passage that a reader keeps, with everything that tells it when its article is not at hand, or gone. */
export const savedPassageSchema = z.readonly(
  z.strictObject({
    /** An IRI: `urn:uuid:` and a number for those made here. */
    id: iriSchema,
    article: articleIdSchema,
    /** The file of the article that it was saved from, relative to the manifest; its name holds a hash of the content. Null when unknown. */
    file: z.nullable(factSchema),
    /** The letters of its link. */
    link: z.string().check(z.regex(LETTERS)),
    /** The very words when it was saved, and some before and behind. */
    quote: z.readonly(z.strictObject({ exact: quoteSchema.check(z.minLength(1)), prefix: quoteSchema, suffix: quoteSchema })),
    /** In code points of the text of `file`. */
    position: z.nullable(z.readonly(z.strictObject({ start: z.int().check(z.nonnegative()), end: z.int().check(z.nonnegative()) }))),
    /** What the article's page showed when it was saved, as a citation tells it. */
    cited: citedSchema,
    note: z.string().check(z.maxLength(LONGEST_NOTE)),
    colour: z.enum(COLOURS),
    /** ISO moments in UTC. */
    created: momentSchema,
    modified: momentSchema,
  }),
);

const keptSchema = z.strictObject({ 'isnad-passage': z.literal(VERSION), passage: savedPassageSchema });

export type Colour = (typeof COLOURS)[number];
export type SavedPassage = z.infer<typeof savedPassageSchema>;

/** What saving needs besides the passage: a name, the moment, and the article's file. */
export interface Saving {
  readonly id: string;
  readonly at: string;
  readonly file: string | null;
}

/** A span of an article as a passage to keep. It is widened to whole words; without any word it is a RangeError. */
export function savePassage(article: Article, span: Span, { id, at, file }: Saving): SavedPassage {
  const words = widenToWords(article, span);
  return {
    id,
    article: article.id,
    file,
    link: formatLink(describe(article, words)),
    ...placeIn(article.text, words),
    cited: citedIn(article, words),
    note: '',
    colour: COLOURS[0],
    created: at,
    modified: at,
  };
}

/** Words and place of a span, as a kept passage tells them. */
export function placeIn(text: string, span: Span): Pick<SavedPassage, 'quote' | 'position'> {
  const { exact, prefix, suffix } = toTextQuoteSelector(text, span);
  const { start, end } = toTextPositionSelector(text, span);
  return { quote: { exact, prefix, suffix }, position: { start, end } };
}

/** What the article's page shows of a span and of itself. */
export function citedIn(article: Article, span: Span): SavedPassage['cited'] {
  const { key, quotation, title, generated, publisher, author, date, paragraphs } = citedPassage(article, span, '');
  const short = (fact: string): string => fact.slice(0, LONGEST_FACT);
  return {
    key,
    quotation,
    title: short(title),
    generated,
    publisher: publisher === null ? null : { name: short(publisher.name), latin: publisher.latin === null ? null : short(publisher.latin) },
    author: author === null ? null : short(author),
    date: date === null ? null : { from: date.from, to: date.to, certainty: date.certainty },
    paragraphs,
  };
}

/** A kept passage as text. */
export function formatSaved(passage: SavedPassage): string {
  return JSON.stringify({ 'isnad-passage': VERSION, passage });
}

/** The passage of a text that {@link formatSaved} wrote; null for any other, also for one of another version. Never throws. */
export function parseSaved(text: string): SavedPassage | null {
  try {
    const kept = keptSchema.safeParse(JSON.parse(text));
    return kept.success ? kept.data.passage : null;
  } catch {
    return null;
  }
}
