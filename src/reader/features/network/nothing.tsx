import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../parts/states';
import type { TieKind } from '../../state/network-url';

/** No two names of these types are tied. */
export function Nothing({ ties }: { readonly ties: TieKind }): ReactNode {
  const { t } = useTranslation('network');
  return (
    <Empty title={t('none.title')}>
      <p>{t(`none.${ties}`)}</p>
    </Empty>
  );
}
