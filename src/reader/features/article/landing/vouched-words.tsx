import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { VouchedPart } from '../../../../core/anchor/diff/vouch';
import { elide } from './elide';

/** A changed passage whose old words nobody knows: its present words, those set off that the link does not bear witness to. */
export function VouchedWords({ parts }: { readonly parts: readonly VouchedPart[] }): ReactNode {
  const { t, i18n } = useTranslation('landing');
  return (
    <p dir="rtl" lang="ar" className="diff naskh text-lg">
      {parts.map(({ kind, text }, i) =>
        kind === 'known' ? (
          text
        ) : kind === 'untold' ? (
          <span key={i} className="diff-untold">
            {elide(text, 'both')}
          </span>
        ) : (
          <span key={i}>
            <span lang={i18n.language} className="sr-only">{` ${t('diff.other')} `}</span>
            <span className="diff-other">{text.trimEnd()}</span>
            {text.slice(text.trimEnd().length)}
          </span>
        ),
      )}
    </p>
  );
}
