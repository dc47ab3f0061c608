import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Resolution } from '../../../../core/anchor/resolution';
import { useFormats } from '../../../i18n/use-formats';

/** Why a place was taken for the passage, or none was: what bears it out, and how far ahead of the next place. */
export function WhyFound({ found }: { readonly found: Resolution }): ReactNode {
  const { t } = useTranslation('landing');
  return (
    <details className="text-sm text-soft">
      <summary className="link inline-flex min-h-8 items-center pointer-coarse:min-h-11">{t('why.title')}</summary>
      <p className="pb-2">{useReasons(found).join(' ')}</p>
    </details>
  );
}

function useReasons({ kind, score, runnerUp, by }: Resolution): readonly string[] {
  const { t } = useTranslation('landing');
  const formats = useFormats();
  const percent = formats.percent(score);
  if (by === 'lineage') return [kind === 'lost' ? t('why.lineageLost') : t('why.lineage', { percent })];
  if (kind === 'lost') return [score === 0 ? t('why.lostNone') : t('why.lostShare', { percent }), t('why.words')];
  return [t('why.share', { percent }), runnerUp === 0 ? t('why.noRunnerUp') : t('why.runnerUp', { percent: formats.percent(runnerUp) }), t('why.words')];
}
