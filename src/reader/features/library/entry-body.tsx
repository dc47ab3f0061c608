import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ArticleCard, ArticlePreview } from '../../../core/model/corpus';
import type { ArticleHit } from '../../../core/search/corpus-source';
import type { Filter } from '../../../core/search/filter';
import { articleHref } from '../../state/article-url';
import { defaultSort, libraryHref } from '../../state/library-url';
import { AsideNote } from './aside-note';
import { EntryMeta } from './entry-meta';
import { leadAfterTitle } from './lead-after-title';
import { MainNames } from './main-names';
import type { Results } from './results';
import { RowSkeleton } from './row-skeleton';
import { Snippets } from './snippets';
import { tellsPassages } from './witnesses';

/** An article in the list: where it is from, its title, how it begins or where the words were found, whom it speaks of. */
export function EntryBody({ card, preview, hit, results: { filter, answer }, near }: { readonly card: ArticleCard; readonly preview: ArticlePreview | null; readonly hit: ArticleHit; readonly results: Results; readonly near: boolean }): ReactNode {
  const { t } = useTranslation('common');
  const asksText = answer !== null && filter.text.trim() !== '';
  const lead = preview === null ? <RowSkeleton lines={2} coming={near} /> : <p className="line-clamp-3 max-w-[48rem] naskh text-[1.1rem] text-soft">{leadAfterTitle(card, preview.lead)}</p>;
  return (
    <>
      <EntryMeta card={card} />
      <h2 className="mt-1.5 headline text-[1.35rem] sm:text-[1.6rem]">
        <Link href={articleHref(card.id, { filter })} className="rounded-md decoration-accent decoration-1 underline-offset-[0.4em] hover:underline">
          {card.title}
        </Link>
      </h2>
      {card.titleGenerated && <p className="text-xs text-faint">{t('generatedTitle')}</p>}
      {hit.aside && <AsideNote />}
      <div className="mt-2.5">{asksText ? <Snippets id={card.id} aside={hit.aside} marker={answer.marker} filter={filter} near={near} lead={lead} /> : lead}</div>
      <div className="mt-3 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        {preview !== null && <MainNames names={preview.names} filter={filter} />}
        {!asksText && hit.passageCount > 0 && tellsPassages(filter) && <Witnesses filter={filter} count={hit.passageCount} />}
      </div>
    </>
  );
}

function Witnesses({ filter, count }: { readonly filter: Filter; readonly count: number }): ReactNode {
  const { t, i18n } = useTranslation('library');
  const passages: Filter = { ...filter, scope: 'passage' };
  return (
    <Link lang={i18n.language} dir={i18n.dir()} href={libraryHref({ filter: passages, sort: defaultSort(passages) })} className="link text-sm">
      {t('witnesses', { count })}
    </Link>
  );
}
