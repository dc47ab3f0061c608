import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../../parts/icon';
import type { StandingNow } from './use-standings';

const SIGNS = { exact: 'check', moved: 'arrow', changed: 'info', lost: 'warning', gone: 'warning', unknown: 'offline' } as const satisfies Partial<Record<StandingNow['kind'], IconName>>;

/** Says whether a saved passage still stands in its article, and with which words where they are others. */
export function StandingLine({ standing: { kind, words }, onRetry }: { readonly standing: StandingNow; readonly onRetry: () => void }): ReactNode {
  const { t } = useTranslation('passages');
  return (
    <div className="mt-1 text-xs text-soft" data-standing={kind}>
      <p className="flex items-center gap-1.5">
        {kind !== 'checking' && <Icon name={SIGNS[kind]} mirror={kind === 'moved'} />}
        <span>{t(`standing.${kind}`)}</span>
        {kind === 'unknown' && (
          <button type="button" className="link min-h-8 pointer-coarse:min-h-11" onClick={onRetry}>
            {t('standing.retry')}
          </button>
        )}
      </p>
      {kind === 'changed' && words !== null && (
        <blockquote dir="rtl" lang="ar" className="naskh mt-1 border-s-2 border-line ps-3 text-base whitespace-pre-line text-ink">
          {words}
        </blockquote>
      )}
    </div>
  );
}
