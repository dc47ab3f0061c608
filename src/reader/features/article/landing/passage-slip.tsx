import './landing.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { vouch, type VouchedPart } from '../../../../core/anchor/diff/vouch';
import { type DiffPart, isSpellingOnly, wordDiff } from '../../../../core/anchor/diff/word-diff';
import type { Article } from '../../../../core/model/article';
import type { ShownPassage } from './arrival';
import { VouchedWords } from './vouched-words';
import { WhyFound } from './why-found';
import { WordChanges } from './word-changes';

/** Under a passage that moved or changed since its link was made: what became of it. */
export function PassageSlip({ article, shown }: { readonly article: Article; readonly shown: ShownPassage }): ReactNode {
  const { t, i18n } = useTranslation('landing');
  const { kind, old, span, found, selector } = shown;
  const parts = kind === 'changed' && old !== null ? wordDiff(old, article.text.slice(span.start, span.end)) : null;
  const vouched = kind === 'changed' && old === null ? vouch(article, selector, span) : null;
  return (
    <div role="note" dir={i18n.dir()} className="passage-slip text-sm">
      <p className="font-medium">{t(parts !== null && isSpellingOnly(parts) ? 'said.spelling' : `said.${kind}`)}</p>
      {parts !== null && (
        <div className="mt-2">
          <WordChanges parts={parts} />
          <Legend signs={signsOfDiff(parts)} />
        </div>
      )}
      {vouched !== null && (
        <div className="mt-2">
          <p className="text-soft">{t('diff.noOldWords')}</p>
          <VouchedWords parts={vouched} />
          <Legend signs={signsOfVouched(vouched)} />
        </div>
      )}
      <WhyFound found={found} />
    </div>
  );
}

const SIGNS = {
  Removed: 'diff-removed',
  Added: 'diff-added',
  Spelling: 'diff-spelling',
  Other: 'diff-other',
  Untold: 'diff-untold',
} as const;

type Sign = keyof typeof SIGNS;

/** What each look means, of those that are there. The labels that screen readers hear stand in the text itself. */
function Legend({ signs }: { readonly signs: readonly Sign[] }): ReactNode {
  const { t } = useTranslation('landing');
  return (
    <ul aria-hidden="true" className="flex flex-wrap gap-x-5 gap-y-1 pt-2 text-xs text-soft">
      {signs.map((sign) => (
        <li key={sign}>
          <span className={SIGNS[sign]}>{t(`diff.legend${sign}`)}</span>
        </li>
      ))}
    </ul>
  );
}

function signsOfDiff(parts: readonly DiffPart[]): readonly Sign[] {
  const gone = parts.some((part) => part.kind === 'removed' || (part.kind === 'particle' && part.left.length > 0));
  const come = parts.some((part) => part.kind === 'added' || (part.kind === 'particle' && part.right.length > 0));
  const spelled = parts.some((part) => part.kind === 'spelling' && part.before.trim() !== '' && part.after.trim() !== '');
  return [...(gone ? (['Removed'] as const) : []), ...(come ? (['Added'] as const) : []), ...(spelled ? (['Spelling'] as const) : [])];
}

function signsOfVouched(parts: readonly VouchedPart[]): readonly Sign[] {
  const has = (kind: VouchedPart['kind']): boolean => parts.some((part) => part.kind === kind);
  return [...(has('other') ? (['Other'] as const) : []), ...(has('untold') ? (['Untold'] as const) : [])];
}
