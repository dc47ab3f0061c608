import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { passageAt } from '../../../core/corpus/passage-blocks';
import type { Article } from '../../../core/model/article';
import type { Witness } from '../../../core/network/network';
import type { WantedValue } from '../../../core/search/corpus-source';
import type { Filter } from '../../../core/search/filter';
import { articleQuery, cardsQuery, namingQuery } from '../../data/queries';

/** The first places of a tie, as far as they are read. */
export interface ReadPlaces {
  readonly witnesses: readonly Witness[];
  readonly pending: boolean;
  readonly error: Error | null;
}

/** The passages that name all of some values, in what a filter leaves. */
export function useTiePlaces(filter: Filter, wanted: readonly WantedValue[], limit: number): ReadPlaces {
  const found = useQuery(namingQuery(filter, wanted, limit));
  const passages = useMemo(() => found.data?.passages ?? [], [found.data]);
  const cards = useQuery({ ...cardsQuery(passages.map(({ article }) => article)), enabled: passages.length > 0 });
  const known = useMemo(() => (passages.length === 0 ? [] : (cards.data ?? [])), [cards.data, passages]);
  const texts = useQueries({ queries: known.map(({ id }) => articleQuery(id)), combine: read });
  const witnesses = useMemo(
    () =>
      passages.flatMap(({ article: number, ordinals }) => {
        const card = known.find((one) => one.number === number);
        const article = card === undefined ? undefined : texts.articles.get(card.id);
        return article === undefined ? [] : ordinals.flatMap((ordinal) => witnessAt(article, ordinal));
      }),
    [known, passages, texts.articles],
  );
  const error = found.error ?? cards.error ?? texts.error;
  return { witnesses, pending: error === null && (found.isPending || cards.isPending || texts.waiting), error };
}

function witnessAt(article: Article, ordinal: number): readonly Witness[] {
  const block = passageAt(article, ordinal, false);
  return block === null ? [] : [{ article, block, span: { start: block.start, end: block.end } }];
}

function read(results: readonly { readonly data: Article | undefined; readonly error: Error | null; readonly isPending: boolean }[]) {
  return {
    articles: new Map(results.flatMap(({ data }) => (data === undefined ? [] : [[data.id, data] as const]))),
    waiting: results.some(({ isPending }) => isPending),
    error: results.find(({ error }) => error !== null)?.error ?? null,
  };
}
