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
  const changed = clean !== text.trim();
  return (
    <li className="grid gap-x-6 gap-y-2 py-3 md:grid-cols-[12rem_minmax(0,1fr)_minmax(0,1fr)]">
      <div className="text-xs text-faint">
        <p>{t('original.line', { number: formats.number(line) })}</p>
        <p className={classes('text-sm font-medium', own ? 'text-ink' : 'text-soft')}>{t(`kind.${block.kind}`)}</p>
        <p>{explain(block.evidence)}</p>
      </div>
      <Words label={changed ? t('original.raw') : null} className={classes(changed ? 'text-soft' : 'md:col-span-2', !own && 'border-s-2 border-dashed border-edge ps-3 text-soft')}>
        {text}
      </Words>
      {changed && <Words label={t('original.clean')}>{clean}</Words>}
    </li>
  );
}

function Words({ label, className, children }: { readonly label: string | null; readonly className?: string; readonly children: string }): ReactNode {
  return (
    <div className={className}>
      {label !== null && <p className="eyebrow">{label}</p>}
      <p dir="rtl" lang="ar" className="naskh text-[1.05rem] break-words whitespace-pre-wrap">
        {children}
      </p>
    </div>
  );
}
