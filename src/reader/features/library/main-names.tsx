import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ArticlePreview, FacetName } from '../../../core/model/corpus';
import type { EntityType } from '../../../core/model/entity';
import { choose } from '../../../core/search/change-filter';
import type { Filter } from '../../../core/search/filter';
import { nameIn } from '../../i18n/name-in';
import { useFormats } from '../../i18n/use-formats';
import { useLanguage } from '../../i18n/use-language';
import { Chip, type ChipKind } from '../../parts/chip';
import { defaultSort, libraryHref } from '../../state/library-url';

const LOOKS = {
  PER: { kind: 'person', facet: 'person' },
  LOC: { kind: 'place', facet: 'place' },
  ORG: { kind: 'organisation', facet: 'organisation' },
} as const satisfies Record<EntityType, { readonly kind: ChipKind; readonly facet: FacetName }>;

/** Whom and what an article speaks of most; each narrows the list to it. */
export const MainNames = memo(function MainNames({ names, filter }: { readonly names: ArticlePreview['names']; readonly filter: Filter }): ReactNode {
  const { t, i18n } = useTranslation('library');
  const language = useLanguage();
  const { number } = useFormats();
  return (
    <ul lang={i18n.language} aria-label={t('names')} className="-mx-1.5 flex flex-wrap gap-x-1.5">
      {names.map(({ id, type, ar, latin, count }) => {
        const name = nameIn(language, { ar, latin });
        if (name === null) return null;
        const { kind, facet } = LOOKS[type];
        const next = choose(filter, facet, id, 'include');
        return (
          <li key={id} dir={i18n.dir()}>
            <Link href={libraryHref({ filter: next, sort: defaultSort(next) })} className="inline-flex min-h-8 items-center rounded-md px-1.5 hover:bg-sunk pointer-coarse:min-h-11">
              <Chip kind={kind} count={number(count)}>
                {name}
              </Chip>
            </Link>
          </li>
        );
      })}
    </ul>
  );
});
