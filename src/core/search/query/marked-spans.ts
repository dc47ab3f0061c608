import type { Article } from '../../model/article';
import type { Span } from '../../model/span';
import { within } from '../../text/ordered-spans';
import { writtenWords, type WrittenWord } from '../analyze/written-word';
import type { Marker } from '../corpus-source';

type Marked = Pick<Article, 'text' | 'mentions' | 'demonyms'>;

/** The words of an article, or of a span of it, that a query finds there; names and phrases as wholes. In order, never overlapping. */
export function markedSpans({ text, mentions, demonyms }: Marked, marker: Marker, span: Span = { start: 0, end: text.length }): readonly Span[] {
  const words = writtenWords(text, span);
  const [wanted, entities, nations] = [new Set(marker.words), new Set(marker.entities), new Set(marker.demonyms)];
  const named = within(mentions, span.start, span.end).filter(({ entity }) => entities.has(entity));
  const national = within(demonyms, span.start, span.end).filter(({ of }) => nations.has(of));
  const spans = [
    ...[...named, ...national].flatMap((name) => wholeWords(words, name)),
    ...marker.phrases.flatMap((phrase) => phraseSpans(words, phrase)),
    ...words.filter(({ written }) => wanted.has(written)).map(({ start, end }) => ({ start, end })),
  ];
  return apart(spans.sort((a, b) => a.start - b.start || b.end - a.end));
}

/** A name with the particles glued to it. */
function wholeWords(words: readonly WrittenWord[], name: Span): readonly Span[] {
  const inside = words.filter(({ start, end }) => start < name.end && end > name.start);
  const [first, last] = [inside[0], inside.at(-1)];
  return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }];
}

function phraseSpans(words: readonly WrittenWord[], phrase: Marker['phrases'][number]): readonly Span[] {
  const places = phrase.map((written) => new Set(written));
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
