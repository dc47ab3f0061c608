import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '../../../../core/model/article';
import { Panel } from '../../../parts/panel';
import { SignItem } from './sign-item';

/** What can be seen of how the text was made, each sign with its words and the way to its places. */
export function MadePanel({ article }: { readonly article: Article }): ReactNode {
  const { t } = useTranslation('made');
  return (
    <Panel title={t('title')}>
      <p className="mb-2 text-xs text-soft">{t('intro')}</p>
      <ul className="space-y-1">
        {article.signs.map((sign) => (
          <SignItem key={`${sign.kind} ${sign.of ?? ''}`} article={article} sign={sign} />
        ))}
      </ul>
    </Panel>
  );
}
