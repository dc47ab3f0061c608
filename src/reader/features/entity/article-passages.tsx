import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Article } from '../../../core/model/article';
import type { Block } from '../../../core/model/block';
import type { ArticleCard } from '../../../core/model/corpus';
import type { Entity } from '../../../core/model/entity';
import { failureCode } from '../../data/failure-code';
import { articleQuery } from '../../data/queries';
import { useRetry } from '../../data/use-retry';
import { useFormats } from '../../i18n/use-formats';
import { MarkedText } from '../../parts/marked-text';
import { Failure, Loading } from '../../parts/states';
import { usePlaceHref } from '../../state/use-place-href';
import { passagesOf, runsOf } from './passages-of';
import { ArticleHead } from '../../parts/article-head';
import { articleHref } from '../../state/article-url';

/** The passages of one article that name an entity. A failure stays within the article. */
export function ArticlePassages({ card, entity }: { readonly card: ArticleCard; readonly entity: Entity }): ReactNode {
  const { data: article, error } = useQuery(articleQuery(card.id));
  const retry = useRetry();
  return (
    <section className="mb-10" aria-label={card.title}>
      <ArticleHead href={articleHref(card.id)} title={card.title} publisher={card.publisher?.name ?? null} date={card.date} />
      {error !== null && <Failure code={failureCode(error)} onRetry={retry} />}
      {error === null && article === undefined && <Loading lines={3} />}
      {article !== undefined && (
        <ol>
          {passagesOf(article, entity.id).map((block) => (
            <li key={block.index} dir="rtl" lang="ar" className="my-3 border-s-2 border-line ps-4">
              <p className="reading text-[calc(var(--read-size)*0.88)]">
                <MarkedText runs={runsOf(article, block, entity.id)} />
              </p>
              <Place article={article} block={block} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Place({ article, block }: { readonly article: Article; readonly block: Block }): ReactNode {
  const { t, i18n } = useTranslation('entity');
  const formats = useFormats();
  const way = usePlaceHref(article, block);
  return (
    <div className="flex">
      <p lang={i18n.language} dir={i18n.dir()} className="flex flex-wrap items-center gap-x-4 text-xs text-faint">
        <Link {...way} className="link inline-flex min-h-7 items-center pointer-coarse:min-h-11">
          {t('openPlace')}
        </Link>
        {block.number !== null && <span>{t('number', { number: formats.number(block.number) })}</span>}
        {block.kind === 'title' && <span>{t('inTitle')}</span>}
      </p>
    </div>
  );
}
