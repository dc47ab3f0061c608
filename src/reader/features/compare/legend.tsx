import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MARK_KINDS } from '../../../core/compare/difference';
import { MARKS } from './mark-look';

/** What the lines under words mean. */
export function Legend(): ReactNode {
  const { t } = useTranslation('compare');
  return (
    <ul aria-label={t('legend.label')} className="mt-4 flex flex-wrap gap-x-5 gap-y-1 text-xs text-soft">
      {MARK_KINDS.map((kind) => (
        <li key={kind}>
          <span className={MARKS[kind]}>{t(`legend.${kind}`)}</span>
        </li>
      ))}
    </ul>
  );
}
