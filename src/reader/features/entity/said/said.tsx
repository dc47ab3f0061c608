import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Stance } from '../../../../core/model/annotation';
import type { Entity } from '../../../../core/model/entity';
import { choose, EMPTY_FILTER } from '../../../../core/search/change-filter';
import type { Filter } from '../../../../core/search/filter';
import { failureCode } from '../../../data/failure-code';
import { searchQuery } from '../../../data/queries';
import { useRetry } from '../../../data/use-retry';
import { useReadArticles } from '../../../filters/use-read-articles';
import { useFormats } from '../../../i18n/use-formats';
import { Button } from '../../../parts/button';
import { Failure, Loading } from '../../../parts/states';
import { libraryHref } from '../../../state/library-url';
import { formatSaid, parseSaid } from '../../../state/said-url';
import { useAddress } from '../../../state/use-address';
import { ArticleSayings } from './article-sayings';
import { saidIn, stancesOf } from './said-in';
import { StanceFilter } from './stance-filter';

/** Articles shown at a time, and read at a time: enough to show more of at once. */
const STEP = 4;
const READ = 12;

/** Everything that somebody says, article by article, oldest first. Read in pieces; what is counted without reading is counted for the whole collection. */
export function Said({ entity }: { readonly entity: Entity }): ReactNode {
  const { t } = useTranslation('said');
  const filter = useMemo<Filter>(() => ({ ...choose(EMPTY_FILTER, 'speaker', entity.id, 'include'), scope: 'passage' }), [entity.id]);
  const counted = useQuery(searchQuery({ filter, sort: 'date', offset: 0, limit: 1 }));
  const read = useReadArticles(filter, READ);
  const retry = useRetry();
  const [{ stance }, change] = useAddress(parseSaid, formatSaid);
  const [shown, show] = useState(STEP);
  const said = useMemo(() => saidIn(read.articles, entity.id), [read.articles, entity.id]);
  const left = said.filter(({ stances }) => stance === null || stances.includes(stance));
  const error = counted.error ?? read.error;
  const readOn = read.more;
  if (counted.data?.count === 0) return null;
  return (
    <section aria-labelledby="said" className="mb-12 max-w-[46rem]">
      <Heading filter={filter} passages={counted.data?.count ?? null} articles={read.count} />
      {error !== null && <Failure code={failureCode(error)} onRetry={retry} />}
      <StanceFilter stances={stancesOf(said)} chosen={stance} onChoose={(next: Stance | null) => change({ stance: next }, 'replace')} />
      {left.slice(0, shown).map((one) => (
        <ArticleSayings key={one.card.id} said={one} stance={stance} />
      ))}
      {read.pending && <Loading lines={6} />}
      {!read.pending && error === null && left.length === 0 && <p className="mb-4 text-sm text-soft">{t('noneRead')}</p>}
      <Ending read={read.articles.length} of={read.count} lost={read.lost} />
      {left.length > shown ? (
        <Button look="outline" onClick={() => show(shown + STEP)}>
          {t('more')}
        </Button>
      ) : (
        readOn !== null && (
          <Button
            look="outline"
            onClick={() => {
              readOn();
              show(shown + STEP);
            }}
          >
            {t('readOn')}
          </Button>
        )
      )}
    </section>
  );
}

function Heading({ filter, passages, articles }: { readonly filter: Filter; readonly passages: number | null; readonly articles: number | null }): ReactNode {
  const { t } = useTranslation(['said', 'common']);
  return (
    <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6">
      <h2 id="said" className="eyebrow">
        {t('title')}
        {passages !== null && articles !== null && `: ${t('found', { passages: t('common:passages', { count: passages }), articles: t('inArticles', { count: articles }) })}`}
      </h2>
      <Link href={libraryHref({ filter, sort: 'date' })} className="link inline-flex min-h-8 items-center text-xs pointer-coarse:min-h-11">
        {t('asFilter')}
      </Link>
    </div>
  );
}

/** Told only where not everything is read. */
function Ending({ read, of, lost }: { readonly read: number; readonly of: number | null; readonly lost: number }): ReactNode {
  const { t } = useTranslation('said');
  const formats = useFormats();
  return (
    <div className="mb-3 text-xs text-faint">
      {of !== null && read > 0 && read + lost < of && <p>{t('readOf', { read: formats.number(read), articles: formats.number(of) })}</p>}
      {lost > 0 && <p>{t('lost', { count: lost })}</p>}
    </div>
  );
}
