import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Row } from '../../../core/claims/board';
import { classes } from '../../parts/classes';
import { CellWords } from './cell-words';
import { RowHead } from './row-head';
import { SameText } from './same-text';
import type { ShownBoard } from './shown-board';
import { SourceName } from './source-name';
import { useBoardNames } from './use-board-names';

/** The board where there is no room for columns: each row a card, its sources one below the other, or as many beside each other as fit. Who has the text of another stands with that one. */
export function BoardCards({ board, rows, label, filter, chosen, isAbout, rowHref }: ShownBoard): ReactNode {
  const { t } = useTranslation('claims');
  const names = useBoardNames();
  return (
    <ol aria-label={label} className="space-y-5">
      {rows.map((row) => {
        const silent = isAbout ? [] : board.sources.flatMap((source, at) => (row.cells[at] === null ? [names.sourceApart(source, at)] : []));
        return (
          <li key={row.id} className={classes('@container rounded-xl border border-line p-4', row.id === chosen ? 'bg-accent-soft' : 'bg-raised')}>
            <div className="gap-8 @4xl:grid @4xl:grid-cols-[14rem_1fr]">
              <RowHead row={row} board={board} chosen={row.id === chosen} href={rowHref(row)} filter={isAbout ? null : filter} />
              <Cells row={row} board={board} filter={filter} />
            </div>
            {silent.length > 0 && <p className="mt-4 border-t border-line pt-3 text-sm text-faint">{t('silentOf', { sources: silent.join(t('comma')) })}</p>}
          </li>
        );
      })}
    </ol>
  );
}

/** What each source says that has words of its own. */
function Cells({ row, board, filter }: Pick<ShownBoard, 'board' | 'filter'> & { readonly row: Row }): ReactNode {
  return (
    <ul className="mt-4 grid grid-cols-[repeat(auto-fill,minmax(min(100%,18rem),1fr))] gap-x-8 gap-y-4 @4xl:mt-0">
      {row.cells.map((cell, at) => {
        const source = board.sources[at];
        if (cell === null || row.repeats[at] !== null || source === undefined) return null;
        return (
          <li key={source.id} className="border-t border-line pt-4 print:break-inside-avoid">
            <SourceName source={source} at={at} />
            <div className="mt-2">
              <CellWords cell={cell} board={board} filter={filter} />
              <SameText row={row} board={board} at={at} filter={filter} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
