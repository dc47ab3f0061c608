import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useTitle } from '../../parts/use-title';

/** `/compare?a=…&b=…`: two articles side by side. */
export function CompareView(): ReactNode {
  const { t } = useTranslation('compare');
  useTitle(t('title'));
  return (
    <div className="page py-8">
      <h1 className="headline text-2xl">{t('title')}</h1>
    </div>
  );
}
