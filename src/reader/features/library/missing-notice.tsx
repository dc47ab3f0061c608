import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MissingShard } from '../../../core/search/corpus-source';
import { useRetry } from '../../data/use-retry';
import { Button } from '../../parts/button';
import { Notice } from '../../parts/states';
import { missingParts } from './missing-parts';

/** Says what could not be read of the index, and asks for it again. The rest has answered. */
export function MissingNotice({ missing }: { readonly missing: readonly MissingShard[] }): ReactNode {
  const { t } = useTranslation(['library', 'common']);
  const retry = useRetry();
  return (
    <div role="status" className="mb-4">
      <Notice icon="warning">
        {missingParts(missing).map((part) => (
          <p key={part}>{t(`library:missing.${part}`)}</p>
        ))}
        <Button look="outline" onClick={retry} className="mt-2">
          {t('common:retry')}
        </Button>
      </Notice>
    </div>
  );
}
