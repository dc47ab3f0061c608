import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/use-formats';

/** The day of writing, or the days between which it lies, with a mark unless the page itself states it. A browser may word a range otherwise than the build that wrote the page: what is written stays. */
export function DateLine({ date }: { readonly date: { readonly from: string; readonly to: string; readonly certainty: 'stated' | 'editor' | 'inferred' } | null }): ReactNode {
  const { t } = useTranslation();
  const { dayRange } = useFormats();
  if (date === null) return <span className="text-faint">{t('unknownDate')}</span>;
  return (
    <span>
      <time dateTime={date.from} suppressHydrationWarning>{dayRange(date.from, date.to)}</time>
      {date.certainty !== 'stated' && <span className="text-faint"> ({t(`certainty.${date.certainty}`)})</span>}
    </span>
  );
}
