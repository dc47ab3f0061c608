import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ArticleId } from '../../../core/model/article';
import type { ArticleCard } from '../../../core/model/corpus';
import type { Filter } from '../../../core/search/filter';
import { Icon } from '../../parts/icon';
import { articleHref } from '../../state/article-url';
import { useNeighbours } from './use-neighbours';

interface Props {
  readonly article: ArticleId;
  /** Goes along, so that its names stand out there too. */
  readonly filter: Filter;
}

/** The articles before and after this one. */
export function NeighbourLinks({ article, filter }: Props): ReactNode {
  const { t } = useTranslation('article');
  const { previous, next } = useNeighbours(article);
  if (previous === null && next === null) return null;
  return (
    <nav aria-label={t('otherArticles')} className="mt-16 grid gap-6 border-t border-line pt-6 sm:grid-cols-2">
      {previous === null ? <span /> : <Neighbour card={previous} label={t('older')} filter={filter} />}
      {next !== null && <Neighbour card={next} label={t('newer')} filter={filter} />}
    </nav>
  );
}

function Neighbour({ card, label, filter }: { readonly card: ArticleCard; readonly label: string; readonly filter: Filter }): ReactNode {
  return (
    <Link href={articleHref(card.id, { filter })} className="group block rounded-lg">
      <span className="flex items-center gap-1.5 text-xs text-faint">
        {label}
        <Icon name="arrow" mirror className="text-[0.9em]" />
      </span>
      <bdi dir="rtl" lang="ar" className="headline mt-1 block text-lg group-hover:text-accent">
        {card.title}
      </bdi>
    </Link>
  );
}
