import { rankedPassages } from '../../../core/search/query/ranked-passages';
import type { OpenSearcher } from './searcher';

/** The search of the reader. */
export const openOwnSearch: OpenSearcher = ({ view, passageAt }) =>
  Promise.resolve({
    name: 'Isnad',
    search: (query, limit) => Promise.resolve(rankedPassages(view, { text: query }, limit).flatMap(({ article, ordinal, aside }) => passageAt(article, ordinal, aside) ?? [])),
  });
