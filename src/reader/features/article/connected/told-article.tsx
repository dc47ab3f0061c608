import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { articleKey } from '../../../../core/corpus/article-key';
import type { ArticleId } from '../../../../core/model/article';
import type { ArticleCard } from '../../../../core/model/corpus';
import { failureCode } from '../../../data/failure-code';
import { articleQuery } from '../../../data/queries';
import { ArticleHead } from '../../../parts/article-head';
import { Failure, Loading } from '../../../parts/states';
import { articleHref } from '../../../state/article-url';
import { compareHref } from '../../../state/compare-url';
import { ToldPassage } from './told-passage';
import type { ToldBy } from './told';

interface Props {
  /** The article that is read, and the ordinal of its passage. */
  readonly from: ArticleId;
  readonly passage: number;
  readonly card: ArticleCard;
  readonly told: ToldBy;
  /** True when it has its words from the article named before it. */
  readonly copied: boolean;
}

/** One other article: its passages that tell the same, the surest in view. */
export function ToldArticle({ from, passage, card, told: { passages }, copied }: Props): ReactNode {
  const { t } = useTranslation('connected');
  const { data, error, refetch } = useQuery(articleQuery(card.id));
  const [first, ...others] = passages;
  return (
    <article aria-label={card.title}>
      <ArticleHead href={articleHref(card.id)} title={card.title} publisher={card.publisher?.name ?? null} date={card.date} />
      {copied && <p className="text-faint">{t('copied')}</p>}
      {data === undefined && (error === null ? <Loading lines={2} /> : <Failure level={2} code={failureCode(error)} onRetry={() => void refetch()} />)}
      {data !== undefined && first !== undefined && <ToldPassage article={data} connection={first} />}
      {data !== undefined && others.length > 0 && (
        <details className="mt-1">
          <summary className="inline-flex min-h-8 cursor-pointer items-center text-soft pointer-coarse:min-h-11">{t('more', { count: others.length })}</summary>
          {others.map((connection) => (
            <ToldPassage key={connection.to.passage} article={data} connection={connection} />
          ))}
        </details>
      )}
      <Link href={compareHref(articleKey(from), articleKey(card.id), { passage })} className="link inline-flex min-h-8 items-center pointer-coarse:min-h-11">
        {t('compare')}
      </Link>
    </article>
  );
}
