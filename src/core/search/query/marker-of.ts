import type { Marker } from '../corpus-source';
import type { Filter } from '../filter';
import type { IndexView } from '../index/index-view';
import type { CompiledQuery } from './compiled-query';
import { compiledOf } from './evaluation';

/** What the text of a filter marks in articles. */
export function markerOf(view: IndexView, { text, asWritten }: Filter): Marker {
  return markerFor(view, compiledOf(view, asWritten === undefined ? { text } : { text, asWritten }));
}

/** What a query marks. */
export function markerFor(view: IndexView, { wanted }: CompiledQuery): Marker {
  const ids = (numbers: Iterable<number>): readonly string[] => [...new Set([...numbers].flatMap((number) => view.value(number)?.id ?? []))];
  return {
    parts: wanted.map(({ sought, phrases }) => ({
      words: [...sought.entries.keys()],
      entities: ids(sought.values.keys()),
      phrases: phrases.map((phrase) => phrase.map((entries) => entries.map(({ written }) => written))),
    })),
  };
}
