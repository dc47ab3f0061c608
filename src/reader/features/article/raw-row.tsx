import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isPassage } from '../../../core/model/block';
import { useFormats } from '../../i18n/use-formats';
import { classes } from '../../parts/classes';
import type { RawLine } from './raw-lines';
import { useExplain } from './use-explain';

/** One line of the file: its kind and why, the line as received, and the line as read. */
export function RawRow({ line: { line, text, block, clean } }: { readonly line: RawLine }): ReactNode {
  const { t } = useTranslation('article');
  const formats = useFormats();
  const explain = useExplain();
  if (block === null) return <li className="sr-only">{t('kind.empty')}</li>;
  const own = isPassage(block);
  return (
    <li className="grid gap-x-6 gap-y-2 py-3 md:grid-cols-[10rem_minmax(0,1fr)_minmax(0,1fr)]">
      <div className="text-xs text-faint">
        <p>{t('original.line', { number: formats.number(line) })}</p>
        <p className={classes('text-sm font-medium', own ? 'text-ink' : 'text-soft')}>{t(`kind.${block.kind}`)}</p>
        <p>{explain(block.evidence)}</p>
      </div>
      <div>
        <p className="eyebrow md:sr-only">{t('original.raw')}</p>
        <p dir="rtl" lang="ar" className="naskh break-words whitespace-pre-wrap text-soft">
          {text}
        </p>
      </div>
      <div className={own ? undefined : 'border-s-2 border-dashed border-line ps-3'}>
        <p className="eyebrow md:sr-only">{t('original.clean')}</p>
        {clean === text ? (
          <p className="text-xs text-faint">{t('original.same')}</p>
        ) : (
          <p dir="rtl" lang="ar" className="naskh break-words">
            {clean}
          </p>
        )}
      </div>
    </li>
  );
}
