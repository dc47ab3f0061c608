import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Article } from '../../../core/model/article';
import { isPassage } from '../../../core/model/block';
import { nameIn } from '../../i18n/name-in';
import { useLanguage } from '../../i18n/use-language';
import { entityHref } from '../../state/entity-path';

/** Every name of an article with the way to its page: what the names in the text are to those who read without scripts. */
export function NamesOutline({ article }: { readonly article: Article }): ReactNode {
  const { t } = useTranslation('article');
  const language = useLanguage();
  const own = new Set(article.mentions.flatMap(({ entity, block }) => (article.blocks[block] !== undefined && isPassage(article.blocks[block]) ? [entity] : [])));
  if (own.size === 0) return null;
  return (
    <nav aria-labelledby="all-names" className="page pb-16 text-sm">
      <h2 id="all-names" className="eyebrow mb-2">
        {t('names')}
      </h2>
      <ul className="flex flex-wrap gap-x-5">
        {article.entities.flatMap((entity) =>
          own.has(entity.id)
            ? [
                <li key={entity.id}>
                  <Link href={entityHref(entity.id)} className="link inline-flex min-h-8 items-center pointer-coarse:min-h-11">
                    <bdi>{nameIn(language, entity)}</bdi>
                  </Link>
                </li>,
              ]
            : [],
        )}
      </ul>
    </nav>
  );
}
