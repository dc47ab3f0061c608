import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { EntityRecord } from '../../../core/model/corpus';
import { choose, EMPTY_FILTER } from '../../../core/search/change-filter';
import { nameIn } from '../../i18n/name-in';
import { useLanguage } from '../../i18n/use-language';
import { defaultSort, libraryHref } from '../../state/library-url';

const FACETS = { PER: 'person', LOC: 'place', ORG: 'organisation' } as const;
const LINES = { PER: 'mark mark-person', LOC: 'mark mark-place', ORG: 'mark mark-organisation' } as const;

/** Name, what it is, how often it is named, and the ways to the articles. */
export function EntityHead({ record }: { readonly record: EntityRecord }): ReactNode {
  const { t } = useTranslation('entity');
  const { t: common } = useTranslation();
  const language = useLanguage();
  const { entity, articles, mentions } = record;
  const name = nameIn(language, entity) ?? entity.id;
  const other = language === 'ar' ? entity.latin : entity.ar;
  const description = entity.description === null ? null : language === 'ar' ? entity.description.ar : entity.description.en;
  const filter = choose(EMPTY_FILTER, FACETS[entity.type], entity.id, 'include');
  return (
    <header className="border-b border-line pb-5">
      <p className="eyebrow">{common(`type.${entity.type}`)}</p>
      <h1 className="headline text-2xl sm:text-[2.3rem]">
        <bdi className={LINES[entity.type]}>{name}</bdi>
      </h1>
      {other !== null && other !== name && (
        <p className="text-lg text-soft">
          <bdi>{other}</bdi>
        </p>
      )}
      {description !== null && <p className="mt-1 text-soft">{description}</p>}
      {entity.source === 'article' && <p className="mt-1 text-sm text-faint">{t('local')}</p>}
      <p className="mt-3 text-sm">{mentions === 0 ? t('notOwn') : t('count', { times: common('times', { count: mentions }), articles: t('inArticles', { count: articles }) })}</p>
      {mentions > 0 && (
        <p className="mt-1 flex flex-wrap gap-x-5 text-sm">
          <Link href={libraryHref({ filter, sort: defaultSort(filter) })} className="link inline-flex min-h-8 items-center pointer-coarse:min-h-11">
            {t('filter')}
          </Link>
          <Link href={libraryHref({ filter: { ...filter, scope: 'passage' }, sort: defaultSort(filter) })} className="link inline-flex min-h-8 items-center pointer-coarse:min-h-11">
            {t('passagesOnly')}
          </Link>
        </p>
      )}
    </header>
  );
}
