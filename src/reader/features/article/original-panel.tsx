import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Article } from '../../../core/model/article';
import { Icon } from '../../parts/icon';
import { articleHref } from '../../state/article-url';
import { Panel } from '../../parts/panel';
import { safeUrl } from './safe-url';

/** The way to the file that the article came from, and to its page where that is known. */
export function OriginalPanel({ article }: { readonly article: Article }): ReactNode {
  const { t } = useTranslation('article');
  const page = safeUrl(article.provenance.url);
  return (
    <Panel title={t('original.title')}>
      <ul>
        <li>
          <Link href={articleHref(article.id, { view: 'raw' })} className="link inline-flex min-h-8 items-center gap-2 pointer-coarse:min-h-11">
            <Icon name="file" />
            {t('original.open')}
          </Link>
        </li>
        {page !== null && (
          <li>
            <a href={page} rel="noreferrer" className="link inline-flex min-h-8 items-center gap-2 pointer-coarse:min-h-11">
              <Icon name="link" />
              {t('original.page')}
            </a>
          </li>
        )}
        {article.provenance.author !== null && (
          <li className="text-soft">
            {t('original.author')}: <bdi>{article.provenance.author}</bdi>
          </li>
        )}
      </ul>
    </Panel>
  );
}
