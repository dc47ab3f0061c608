import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { passageStore } from '../../data/passages';
import { Button } from '../../parts/button';
import { Notice } from '../../parts/states';
import { downloadText } from '../../parts/download-text';

/** Says that stored passages could not be read, and gives them out as they are. */
export function DamagedPassages({ damaged }: { readonly damaged: readonly string[] }): ReactNode {
  const { t } = useTranslation('passages');
  return (
    <div role="alert" className="mt-4">
      <Notice icon="warning">
        <p>{t('damaged.body', { count: damaged.length })}</p>
        <div className="-ms-3 flex flex-wrap">
          <Button onClick={() => downloadText('isnad-passages-damaged.txt', `${damaged.join('\n')}\n`, 'text/plain')}>{t('damaged.download')}</Button>
          <Button look="quiet" onClick={passageStore.dropDamaged}>
            {t('damaged.drop')}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
