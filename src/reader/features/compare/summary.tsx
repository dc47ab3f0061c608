import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ASPECTS } from '../../../core/compare/difference';
import { useFormats } from '../../i18n/use-formats';
import { Dots } from '../../parts/dots';
import type { Compared } from './compared';

/** What was found, in figures: each is the number of rows below that it speaks of. */
export function Summary({ laid: { rows, both } }: { readonly laid: Compared }): ReactNode {
  const { t } = useTranslation('compare');
  const formats = useFormats();
  const alone = (side: 'a' | 'b'): number => rows.flat().reduce((sum, row) => sum + (row.kind === side ? row.passages.length : 0), 0);
  const aspects = ASPECTS.map((aspect) => ({ aspect, count: both.filter(({ comparison }) => comparison.differences.some((difference) => difference.aspect === aspect)).length })).filter(({ count }) => count > 0);
  const words = formats.list(aspects.map(({ aspect, count }) => t(`inRows.${aspect}`, { count })), 'all').map(({ value }) => value).join('');
  return (
    <div className="mt-4 text-sm text-soft">
      <Dots>
        <span>{t('both', { count: both.length })}</span>
        <span>{t('aloneA', { count: alone('a') })}</span>
        <span>{t('aloneB', { count: alone('b') })}</span>
      </Dots>
      {aspects.length > 0 && <p>{t('differ', { words })}</p>}
      {both.length > 0 && <p className="hidden text-xs text-faint pointer-fine:block print:hidden">{t('keys')}</p>}
    </div>
  );
}
