import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../parts/states';

/** What is shown of a collection without articles, in place of any list or picture of them. */
export function EmptyCollection(): ReactNode {
  const { t } = useTranslation('library');
  return (
    <Empty title={t('empty.corpus')} icon="file">
      {t('empty.corpusHint')}
    </Empty>
  );
}
