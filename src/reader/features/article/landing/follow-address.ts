import type { QueryClient } from '@tanstack/react-query';
import type { Article } from '../../../../core/model/article';
import { lineageQuery } from '../../../data/lineage-query';
import type { Arrival, Asked } from './arrival';
import { arrive } from './arrive';

/** Where each passage of the address leads, by the article's words and, where they leave a question, by its lineage. */
export function followAddress(client: QueryClient, article: Article, asked: Asked): Promise<readonly Arrival[]> {
  return arrive(article, asked, () => client.query(lineageQuery(article.id)));
}
