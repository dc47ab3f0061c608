import type { Article } from '../../model/article';
import type { Span } from '../../model/span';
import { within } from '../../text/ordered-spans';
import { writtenWords, type WrittenWord } from '../analyze/written-word';
import type { Marker, MarkerPart } from '../corpus-source';

type Marked = Pick<Article, 'text' | 'mentions'>;

/** What a query finds in a span of a text. */
export interface Marks {
  /** In order, never overlapping; names and phrases as wholes. */
  readonly spans: readonly Span[];
  /** How many of the things asked for stand there. */
  readonly parts: number;
}

/** The words of an article, or of a span of it, that a query finds there; names and phrases as wholes. In order, never overlapping. */
export function markedSpans(article: Marked, marker: Marker, span: Span = { start: 0, end: article.text.length }): readonly Span[] {
  return marksOf(article, marker)(span).spans;
}

/** What a query finds in one span of an article after the other. */
export function marksOf({ text, mentions }: Marked, { parts }: Marker): (span: Span) => Marks {
  const wanted = parts.map(wantedOf);
  return (span) => {
    const [words, named] = [writtenWords(text, span), within(mentions, span.start, span.end)];
    const found = wanted.map((part) => [
      ...named.filter(({ entity }) => part.entities.has(entity)).flatMap((name) => wholeWords(words, name)),
      ...part.phrases.flatMap((phrase) => phraseSpans(words, phrase)),
      ...words.filter(({ written }) => part.words.has(written)).map(({ start, end }) => ({ start, end })),
    ]);
    return { spans: apart(found.flat().sort((a, b) => a.start - b.start || b.end - a.end)), parts: found.filter(({ length }) => length > 0).length };
  };
}

function wantedOf({ words, entities, phrases }: MarkerPart) {
  return { words: new Set(words), entities: new Set(entities), phrases: phrases.map((phrase) => phrase.map((written) => new Set(written))) };
}

/** A name with the particles glued to it. */
function wholeWords(words: readonly WrittenWord[], name: Span): readonly Span[] {
  const inside = words.filter(({ start, end }) => start < name.end && end > name.start);
  const [first, last] = [inside[0], inside.at(-1)];
  return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }];
}

function phraseSpans(words: readonly WrittenWord[], places: readonly ReadonlySet<string>[]): readonly Span[] {
  return words.flatMap((first, at) => {
    const last = words[at + places.length - 1];
    if (last === undefined || places.length === 0) return [];
    return places.every((place, i) => place.has(words[at + i]?.written ?? '')) ? [{ start: first.start, end: last.end }] : [];
  });
}

/** Of spans that overlap, those that begin first. */
function apart(spans: readonly Span[]): readonly Span[] {
  let end = 0;
  return spans.filter((span) => {
    if (span.start < end) return false;
    ({ end } = span);
    return true;
  });
}
