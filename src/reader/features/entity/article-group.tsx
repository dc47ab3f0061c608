import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Entity } from '../../../core/model/entity';
import { failureCode } from '../../data/failure-code';
import { cardsQuery } from '../../data/queries';
import { useRetry } from '../../data/use-retry';
import { Failure, Loading } from '../../parts/states';
import { ArticlePassages } from './article-passages';

/** Some articles, each with the passages that name an entity. */
export function ArticleGroup({ numbers, entity }: { readonly numbers: readonly number[]; readonly entity: Entity }): ReactNode {
  const { data: cards, error } = useQuery(cardsQuery(numbers));
  const retry = useRetry();
  if (error !== null) return <Failure code={failureCode(error)} onRetry={retry} />;
  if (cards === undefined) return <Loading lines={6} />;
  return cards.map((card) => <ArticlePassages key={card.id} card={card} entity={entity} />);
}
