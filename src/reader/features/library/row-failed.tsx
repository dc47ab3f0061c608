import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useRetry } from '../../data/use-retry';
import { Button } from '../../parts/button';
import { Notice } from '../../parts/states';

/** In place of a row, or of its text, that did not come. */
export function RowFailed(): ReactNode {
  const { t } = useTranslation(['library', 'common']);
  const retry = useRetry();
  return (
    <Notice icon="warning">
      {t('library:rowFailed')}{' '}
      <Button look="quiet" onClick={retry} className="text-accent">
        {t('common:retry')}
      </Button>
    </Notice>
  );
}
