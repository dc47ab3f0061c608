import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { correctionStore } from '../../data/use-corrections';
import { Button } from '../../parts/button';
import { downloadText } from '../../parts/download-text';
import { Notice } from '../../parts/states';

const FILE_NAME = 'isnad-corrections-damaged.txt';

/** Says that stored corrections could not be read, and gives them out as they are. */
export function DamagedCorrections({ damaged }: { readonly damaged: string }): ReactNode {
  const { t } = useTranslation('corrections');
  return (
    <div role="alert" className="page pt-4">
      <Notice icon="warning">
        <p>{t('damaged.body')}</p>
        <div className="-ms-3 flex flex-wrap">
          <Button onClick={() => downloadText(FILE_NAME, damaged, 'text/plain')}>
            {t('damaged.download')}
          </Button>
          <Button look="quiet" onClick={correctionStore.dropDamaged}>
            {t('damaged.drop')}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
