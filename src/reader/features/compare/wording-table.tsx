import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { WordingRow } from '../../../core/compare/compare-wording';
import { isOwnMatter } from '../../../core/compare/own-wording';
import type { Article } from '../../../core/model/article';
import { useOwnWording } from '../../data/own-wording';
import { useLanguage } from '../../i18n/use-language';
import { Icon } from '../../parts/icon';
import { WordingCell } from './wording-cell';

interface Props {
  readonly a: Article;
  readonly b: Article;
  readonly rows: readonly WordingRow[];
}

/** What the two articles call one matter, each word with its places. */
export function WordingTable({ a, b, rows }: Props): ReactNode {
  const { t } = useTranslation('compare');
  const heading = useId();
  const [other, rest] = [rows.filter(({ kind }) => kind === 'other'), rows.filter(({ kind }) => kind !== 'other')];
  return (
    <section aria-labelledby={heading} className="mt-14 border-t-2 border-edge pt-5">
      <h2 id={heading} className="headline text-xl">
        {t('wording.title')}
      </h2>
      <p className="mb-4 max-w-2xl text-sm text-soft">{t(rows.length === 0 ? 'wording.none' : 'wording.about')}</p>
      {other.map((row) => (
        <Concept key={row.set.id} a={a} b={b} row={row} />
      ))}
      {rest.length > 0 && (
        <details className="group mt-2">
          <summary className="control gap-1.5 px-0 text-soft hover:text-ink">
            <Icon name="chevronDown" className="transition-transform group-open:rotate-180" />
            {t('wording.rest', { count: rest.length })}
          </summary>
          {rest.map((row) => (
            <Concept key={row.set.id} a={a} b={b} row={row} />
          ))}
        </details>
      )}
    </section>
  );
}

function Concept({ a, b, row: { set, a: here, b: there } }: { readonly a: Article; readonly b: Article; readonly row: WordingRow }): ReactNode {
  const { t } = useTranslation('compare');
  const language = useLanguage();
  const { acts } = useOwnWording();
  return (
    <section className="border-t border-line py-4">
      <h3 className="font-medium first-letter:uppercase">{set.concept[language]}</h3>
      <div className="mt-2 grid grid-cols-2 gap-x-4 md:gap-x-10">
        <WordingCell side="a" article={a} set={set} words={here} />
        <WordingCell side="b" article={b} set={set} words={there} />
      </div>
      <p className="mt-2 text-xs text-faint">
        {isOwnMatter(acts, set.id) ? (
          t('own.source')
        ) : (
          <>
            {t('wording.source')} <bdi dir="ltr">{set.source}</bdi>
          </>
        )}
      </p>
    </section>
  );
}
