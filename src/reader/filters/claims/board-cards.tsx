import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../../parts/classes';
import { CellWords } from './cell-words';
import { RowHead } from './row-head';
import type { ShownBoard } from './shown-board';
import { SourceName } from './source-name';
import { useBoardNames } from './use-board-names';

/** The board where there is no room for columns: each row a card, its sources one below the other. */
export function BoardCards({ board, rows, filter, chosen, rowHref }: ShownBoard): ReactNode {
  const { t } = useTranslation('claims');
  const names = useBoardNames();
  return (
    <ol aria-label={t('board')} className="space-y-5">
      {rows.map((row) => {
        const silent = board.sources.flatMap((source, at) => (row.cells[at] === null ? [names.sourceApart(source, at)] : []));
        return (
          <li key={row.id} className={classes('rounded-xl border border-line p-4', row.id === chosen ? 'bg-accent-soft' : 'bg-raised')}>
            <RowHead row={row} board={board} chosen={row.id === chosen} href={rowHref(row)} />
            <ul className="mt-4 space-y-4">
              {row.cells.map((cell, at) => {
                const source = board.sources[at];
                return (
                  cell !== null &&
                  source !== undefined && (
                    <li key={source.id} className="border-t border-line pt-4">
                      <SourceName source={source} at={at} />
                      <div className="mt-2">
                        <CellWords cell={cell} board={board} filter={filter} />
                      </div>
                    </li>
                  )
                );
              })}
            </ul>
            {silent.length > 0 && <p className="mt-4 border-t border-line pt-3 text-sm text-faint">{t('silentOf', { sources: silent.join(t('comma')) })}</p>}
          </li>
        );
      })}
    </ol>
  );
}
