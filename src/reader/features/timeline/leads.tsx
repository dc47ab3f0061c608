import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Article } from '../../../core/model/article';
import { aboutHref } from '../../state/about-href';
import { blockHref } from './block-href';

const LINK = 'link me-4 inline-flex min-h-7 items-center pointer-coarse:min-h-11 print:hidden';

/** From a sentence to its paragraph, and to the board of all who tell what stands there. */
export function Leads({ article, index }: { readonly article: Article; readonly index: number }): ReactNode {
  const { t } = useTranslation('timeline');
  const block = article.blocks[index];
  return (
    <>
      <Link href={blockHref(article, index)} className={LINK}>
        {t('open')}
      </Link>
      {block !== undefined && (
        <Link href={aboutHref(article, block)} className={LINK}>
          {t('about')}
        </Link>
      )}
    </>
  );
}
