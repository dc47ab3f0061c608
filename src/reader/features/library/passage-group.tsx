import { useQuery } from '@tanstack/react-query';
import { memo, type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ArticleCard } from '../../../core/model/corpus';
import type { ArticleHit } from '../../../core/search/corpus-source';
import { articleQuery, cardQuery } from '../../data/queries';
import { DateLine } from '../../parts/date-line';
import { Dots } from '../../parts/dots';
import { useNear } from '../../parts/use-near';
import { articleHref } from '../../state/article-url';
import { AsideNote } from './aside-note';
import { blocksFound } from './blocks-found';
import { KEPT } from './page-query';
import { Passage } from './passage';
import type { Results } from './results';
import { RowFailed } from './row-failed';
import { RowSkeleton } from './row-skeleton';
import { useKeptFocus } from './use-kept-focus';

/** The passages of one article under its title. It loads its article when it is near the window, and fails alone. */
export const PassageGroup = memo(function PassageGroup({ look, hit, results }: { readonly look: string; readonly hit: ArticleHit; readonly results: Results }): ReactNode {
  const [near, come] = useState(false);
  const root = useNear<HTMLElement>(!near, () => come(true));
  useKeptFocus(root);
  const card = useQuery({ ...cardQuery(hit.article), ...KEPT });
  return (
    <section ref={root} dir="rtl" className={look}>
      {card.data === undefined && card.isPending && <RowSkeleton />}
      {(card.data === null || card.isError) && <RowFailed />}
      {card.data != null && <Head card={card.data} hit={hit} results={results} />}
      {card.data != null && <Passages id={card.data.id} hit={hit} results={results} near={near} />}
    </section>
  );
});

function Head({ card, hit, results }: { readonly card: ArticleCard; readonly hit: ArticleHit; readonly results: Results }): ReactNode {
  const { t } = useTranslation('common');
  return (
    <>
      <h2 lang="ar" className="headline text-lg">
        <Link href={articleHref(card.id, { filter: results.filter })} className="rounded-md decoration-accent decoration-1 underline-offset-[0.4em] hover:underline">
          {card.title}
        </Link>
      </h2>
      <div className="mb-3 text-xs text-soft">
        <Dots>
          {card.publisher === null ? <span className="text-faint">{t('unknownPublisher')}</span> : <bdi>{card.publisher.name}</bdi>}
          <DateLine date={card.date} />
          <span>{t('passages', { count: hit.passageCount })}</span>
        </Dots>
        {hit.aside && <AsideNote />}
      </div>
    </>
  );
}

function Passages({ id, hit, results: { filter, answer }, near }: { readonly id: string; readonly hit: ArticleHit; readonly results: Results; readonly near: boolean }): ReactNode {
  const article = useQuery({ ...articleQuery(id), enabled: near });
  const wanted = useMemo(() => new Set((['place', 'person', 'organisation', 'outlet', 'speaker'] as const).flatMap((facet) => filter.facets[facet]?.include ?? [])), [filter]);
  // Several groups may have theirs at once: one is drawn after the other, and a key press comes first.
  const data = useDeferredValue(article.data);
  if (article.isError) return <RowFailed />;
  if (data === undefined) return <RowSkeleton lines={2 * hit.passageCount} coming={near} />;
  return (
    <ol className="flex flex-col gap-1">
      {blocksFound(data, hit).map((block) => (
        <Passage key={block.index} article={data} block={block} filter={filter} marker={answer?.marker ?? null} wanted={wanted} />
      ))}
    </ol>
  );
}
