import { memo, type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CompareMark } from '../../../core/compare/difference';
import type { WordingSet } from '../../../core/compare/wording-set';
import type { Article } from '../../../core/model/article';
import type { Block } from '../../../core/model/block';
import { classes } from '../../parts/classes';
import { aboutHref } from '../../state/about-href';
import type { BothRow as Row } from './compared';
import { ComparedPassage, PassageLabel, usePassageName } from './compared-passage';
import { Differences } from './differences';
import { rowId } from './row-id';

interface Props {
  readonly a: Article;
  readonly b: Article;
  readonly row: Row;
  /** True for the row that the keys or the address reached. */
  readonly current: boolean;
  readonly onGo: (at: number) => void;
  readonly sets: readonly WordingSet[];
}

/** Passages that tell the same, face to face, and in what they differ. */
export const BothRow = memo(function BothRow({ a, b, row, current, onGo, sets }: Props): ReactNode {
  const { t } = useTranslation('compare');
  const heading = useId();
  const nameOf = usePassageName();
  return (
    <div id={rowId(row.at)} role="group" tabIndex={-1} aria-labelledby={heading} aria-current={current ? 'true' : undefined} className={classes('compare-row border-t py-5', current ? 'border-accent' : 'border-line')}>
      <h2 id={heading} className="sr-only">
        {t('toldByBoth')}: {row.a.map(nameOf).join(' · ')}
      </h2>
      <div className="grid gap-x-10 gap-y-4 md:grid-cols-2">
        <Cell side="a" article={a} blocks={row.a} marks={row.comparison.a} />
        <Cell side="b" article={b} blocks={row.b} marks={row.comparison.b} />
      </div>
      {row.copied && <p className="mt-2 text-sm text-soft">{t('copied')}</p>}
      <Differences a={a} b={b} differences={row.comparison.differences} sets={sets} />
      <Also row={row} onGo={onGo} />
      <WhoTells article={a} blocks={row.a} />
    </div>
  );
});

function Cell({ side, article, blocks, marks }: { readonly side: 'a' | 'b'; readonly article: Article; readonly blocks: readonly Block[]; readonly marks: readonly CompareMark[] }): ReactNode {
  const { t } = useTranslation('compare');
  const nameOf = usePassageName();
  return (
    <div className="space-y-3">
      {blocks.map((block) => (
        <div key={block.index}>
          <PassageLabel>
            <span className="md:sr-only">{t(`side.${side}`)}: </span>
            {nameOf(block)}
          </PassageLabel>
          <ComparedPassage article={article} block={block} marks={marks} />
        </div>
      ))}
    </div>
  );
}

/** The way to the board of all who tell what this row tells. */
function WhoTells({ article, blocks: [first] }: { readonly article: Article; readonly blocks: readonly Block[] }): ReactNode {
  const { t } = useTranslation('compare');
  if (first === undefined) return null;
  return (
    <Link href={aboutHref(article, first)} className="link mt-2 inline-flex min-h-8 items-center text-sm pointer-coarse:min-h-11 print:hidden">
      {t('whoTells')}
    </Link>
  );
}

/** Passages of the second article in other rows that are like these, too. */
function Also({ row: { also }, onGo }: { readonly row: Row; readonly onGo: (at: number) => void }): ReactNode {
  const { t } = useTranslation('compare');
  const nameOf = usePassageName();
  if (also.length === 0) return null;
  return (
    <p className="mt-2 flex flex-wrap items-baseline gap-x-3 text-sm text-soft">
      {t('also')}
      {also.map(({ block, at }) => (
        <button key={block.index} type="button" onClick={() => onGo(at)} className="link min-h-8 pointer-coarse:min-h-11">
          {nameOf(block)}
        </button>
      ))}
    </p>
  );
}
