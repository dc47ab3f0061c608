import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Article } from '../../../core/model/article';
import type { Filter } from '../../../core/search/filter';
import { articleQuery } from '../../data/queries';
import { useRetry } from '../../data/use-retry';
import { Button } from '../../parts/button';
import { DateLine } from '../../parts/date-line';
import { Dots } from '../../parts/dots';
import { Loading, Notice } from '../../parts/states';
import { articleHref } from '../../state/article-url';
import type { Found } from './found';
import { Passage } from './passage';

/** The passages of one article under its title. It loads its article, and fails alone. */
export function PassageGroup({ found: { card, passages }, filter, wanted }: { readonly found: Found; readonly filter: Filter; readonly wanted: ReadonlySet<string> }): ReactNode {
  const { t } = useTranslation(['library', 'common']);
  const article = useQuery(articleQuery(card.id));
  const retry = useRetry();
  return (
    <section aria-labelledby={card.id} dir="rtl" className="mb-10">
      <h2 id={card.id} lang="ar" className="headline text-lg">
        <Link href={articleHref(card.id, { filter })} className="rounded-md decoration-accent decoration-1 underline-offset-[0.4em] hover:underline">
          {card.title}
        </Link>
      </h2>
      <div className="mb-3 text-xs text-soft">
        <Dots>
          {card.publisher === null ? <span className="text-faint">{t('common:unknownPublisher')}</span> : <bdi>{card.publisher.name}</bdi>}
          <DateLine date={card.date} />
          <span>{t('common:passages', { count: passages.length })}</span>
        </Dots>
      </div>
      {article.isPending && <Loading lines={3} />}
      {article.isError && (
        <Notice icon="warning">
          {t('library:passagesFailed')}{' '}
          <Button look="quiet" onClick={retry} className="text-accent">
            {t('common:retry')}
          </Button>
        </Notice>
      )}
      {article.data !== undefined && <Passages article={article.data} blocks={passages} filter={filter} wanted={wanted} />}
    </section>
  );
}

function Passages({ article, blocks, filter, wanted }: { readonly article: Article; readonly blocks: readonly number[]; readonly filter: Filter; readonly wanted: ReadonlySet<string> }): ReactNode {
  return (
    <ol className="flex flex-col gap-1">
      {blocks.map((index) => {
        const block = article.blocks[index];
        return block === undefined ? null : <Passage key={index} article={article} block={block} filter={filter} wanted={wanted} />;
      })}
    </ol>
  );
}
