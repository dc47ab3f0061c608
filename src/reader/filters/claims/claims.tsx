import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Row, ToldArticle } from '../../../core/claims/board';
import { fingerprintHex } from '../../../core/text/fingerprint';
import { failureCode } from '../../data/failure-code';
import { useRetry } from '../../data/use-retry';
import { Button } from '../../parts/button';
import { Empty, Failure, Loading } from '../../parts/states';
import { useMedia } from '../../parts/use-media';
import { articleHref } from '../../state/article-url';
import type { ClaimsState, Only } from '../../state/claims-url';
import { BoardCards } from './board-cards';
import { BoardNotes } from './board-notes';
import { BoardTable } from './board-table';
import { Regrouped } from './regrouped';
import { type BoardOfFilter, useBoard } from './use-board';

/** Columns need so much room; paper cannot be scrolled. */
const WIDE = 'screen and (width >= 60rem)';

interface Props {
  /** Cards where the board has no page to itself; else as wide as there is room. */
  readonly form?: 'cards';
  readonly state: ClaimsState;
  /** Rows shown at first, and with each "more". */
  readonly step: number;
  /** Address of the board with one row standing out. */
  readonly rowHref: (row: string) => string;
  readonly onOnly: (only: readonly Only[]) => void;
  /** Said where there is nothing. */
  readonly none: ReactNode;
}

/** The board of claims of what a filter leaves. */
export function Claims({ form, state, step, rowHref, onOnly, none }: Props): ReactNode {
  const retry = useRetry();
  const found = useBoard(state.filter);
  const { board, read, pending } = found;
  if (read.error !== null) return <Failure code={failureCode(read.error)} onRetry={retry} />;
  if (board.rows.length === 0) return pending ? <Loading lines={7} /> : <>{none}{read.more !== null && <BoardNotes found={found} rows={0} />}</>;
  return <Rows key={JSON.stringify(state.filter)} form={form} found={found} state={state} step={step} rowHref={rowHref} onOnly={onOnly} />;
}

function Rows({ form, found, state, step, rowHref, onOnly }: Omit<Props, 'none' | 'form'> & { readonly form: Props['form']; readonly found: BoardOfFilter }): ReactNode {
  const { t } = useTranslation('claims');
  const [most, setMost] = useState(step);
  const wide = useMedia(WIDE);
  const { board } = found;
  const rows = board.rows.filter((row) => state.only.every((only) => FITS[only](row)));
  const chosen = rows.findIndex(({ passages }) => passages.some((key) => rowCode(key) === state.row));
  const shown = rows.slice(0, Math.max(most, chosen + 1));
  const Shown = wide && form !== 'cards' ? BoardTable : BoardCards;
  return (
    <>
      <BoardNotes found={found} rows={rows.length} only={state.only} onOnly={onOnly} />
      <Regrouped shown={board.regrouped} />
      {rows.length === 0 ? (
        <Empty title={t('noneShown.title')} icon="filter">
          <p>{t('noneShown.body')}</p>
          <Button look="outline" className="mt-3" onClick={() => onOnly([])}>
            {t('noneShown.all')}
          </Button>
        </Empty>
      ) : (
        <Shown board={board} rows={shown} label={t('board')} filter={state.filter} isAbout={false} chosen={chosen < 0 ? null : (rows[chosen]?.id ?? null)} rowHref={({ id }) => rowHref(rowCode(id))} />
      )}
      {rows.length > shown.length && (
        <Button look="outline" className="mt-6" onClick={() => setMost(most + step)}>
          {t('moreRows')}
        </Button>
      )}
      <Alone told={board.alone} />
    </>
  );
}

/** Articles that have no column. */
function Alone({ told }: { readonly told: readonly ToldArticle[] }): ReactNode {
  const { t } = useTranslation('claims');
  if (told.length === 0) return null;
  return (
    <div className="mt-6 text-sm text-soft">
      <p>{t('alone')}</p>
      <ul>
        {told.map(({ article }) => (
          <li key={article.id}>
            <Link href={articleHref(article.id)} dir="rtl" lang="ar" className="link naskh inline-flex min-h-8 items-center pointer-coarse:min-h-11">
              {article.title.text}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

const FITS: Readonly<Record<Only, (row: Row) => boolean>> = {
  differ: ({ differences }) => differences.length > 0,
  quoted: ({ cells }) => cells.some((cell) => cell?.some(({ tellers }) => tellers.some(({ quotation }) => quotation !== null)) ?? false),
};

function rowCode(key: string): string {
  return fingerprintHex(key);
}
