import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../parts/states';

/** Said when nothing holds all the words asked for. */
export function Relaxed(): ReactNode {
  const { t } = useTranslation('library');
  return (
    <div className="mb-4">
      <Notice>{t('relaxed')}</Notice>
    </div>
  );
}
