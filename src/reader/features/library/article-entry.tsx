import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ArticleCard } from '../../../core/model/corpus';
import type { Filter } from '../../../core/search/filter';
import type { TextHits } from '../../../core/search/text-hits';
import { DateLine } from '../../parts/date-line';
import { Dots } from '../../parts/dots';
import { articleHref } from '../../state/article-url';
import { defaultSort, libraryHref } from '../../state/library-url';
import type { Found } from './found';
import { MainNames } from './main-names';
import { Snippets } from './snippets';

/** Words a minute at a calm pace, for Arabic prose read silently. */
const PACE = 180;

/** One article of the list: where it is from, its title, how it begins or where the words were found, whom it speaks of. */
export const ArticleEntry = memo(function ArticleEntry({ found: { card, passages }, filter, hits, plain }: { readonly found: Found; readonly filter: Filter; readonly hits: TextHits | null; readonly plain: boolean }): ReactNode {
  const { t } = useTranslation(['library', 'common']);
  const hit = hits?.articles.get(card.id);
  return (
    <article dir="rtl" lang="ar">
      <Meta card={card} />
      <h2 className="mt-1.5 headline text-[1.35rem] sm:text-[1.6rem]">
        <Link href={articleHref(card.id, { filter })} className="rounded-md decoration-accent decoration-1 underline-offset-[0.4em] hover:underline">
          {card.title}
        </Link>
      </h2>
      {card.titleGenerated && <p className="text-xs text-faint">{t('common:generatedTitle')}</p>}
      {hit === undefined ? <p className="mt-2.5 line-clamp-3 max-w-[48rem] naskh text-[1.1rem] text-soft">{leadAfterTitle(card)}</p> : <Snippets id={card.id} hit={hit} filter={filter} />}
      <div className="mt-3 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <MainNames card={card} filter={filter} />
        {!plain && hit === undefined && passages.length > 0 && <Witnesses card={card} filter={filter} count={passages.length} />}
      </div>
    </article>
  );
});

/** A title made from the lead already says its first words: the lead goes on from there. */
function leadAfterTitle({ title, titleGenerated, lead }: ArticleCard): string {
  const said = title.replace(/…$/, '').trimEnd();
  return titleGenerated && lead.startsWith(said) ? `… ${lead.slice(said.length).replace(/^[^\p{L}\p{N}]+/u, '')}` : lead;
}

function Meta({ card }: { readonly card: ArticleCard }): ReactNode {
  const { t } = useTranslation(['library', 'common']);
  const time = t('common:minutes', { count: Math.round(card.words / PACE) });
  return (
    <div className="text-sm text-soft">
      <Dots>
        {card.publisher === null ? <span className="text-faint">{t('common:unknownPublisher')}</span> : <bdi className="font-medium text-ink">{card.publisher.name}</bdi>}
        <DateLine date={card.date} />
        <span title={t('library:readingTime', { time })}>{time}</span>
      </Dots>
    </div>
  );
}

function Witnesses({ card, filter, count }: { readonly card: ArticleCard; readonly filter: Filter; readonly count: number }): ReactNode {
  const { t, i18n } = useTranslation('library');
  const passages: Filter = { ...filter, scope: 'passage' };
  return (
    <Link lang={i18n.language} dir={i18n.dir()} href={`${libraryHref({ filter: passages, sort: defaultSort(passages) })}#${card.id}`} className="link text-sm">
      {t('witnesses', { count })}
    </Link>
  );
}
