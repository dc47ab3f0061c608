import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../../parts/classes';
import { CellWords } from './cell-words';
import { RowHead } from './row-head';
import type { ShownBoard } from './shown-board';
import { SourceName } from './source-name';

/** The board as a table: a row for what is talked about, a column for each source. What is too wide scrolls inside it, with the rows' names in sight. */
export function BoardTable({ board, rows, filter, chosen, rowHref }: ShownBoard): ReactNode {
  const { t } = useTranslation('claims');
  return (
    <div role="region" aria-label={t('board')} className="overflow-x-auto rounded-xl border border-line bg-raised">
      <table className="w-full border-separate border-spacing-0 text-start">
        <caption className="sr-only">{t('board')}</caption>
        <thead>
          <tr>
            <th scope="col" className="sticky start-0 z-10 min-w-56 border-b border-e border-line bg-sunk p-4 text-start align-top">
              <span className="eyebrow block">{t('rowsHead')}</span>
            </th>
            {board.sources.map((source, at) => (
              <th key={source.id} scope="col" className="min-w-48 border-b border-line bg-sunk p-4 text-start align-top font-normal">
                <SourceName source={source} at={at} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" className={classes('sticky start-0 z-10 w-56 border-b border-e border-line p-4 text-start align-top font-normal', row.id === chosen ? 'bg-accent-soft' : 'bg-raised')}>
                <RowHead row={row} board={board} chosen={row.id === chosen} href={rowHref(row)} />
              </th>
              {row.cells.map((cell, at) => (
                <td key={board.sources[at]?.id} className="border-b border-line p-4 align-top">
                  {cell === null ? <p className="text-sm text-faint">{t('silent')}</p> : <CellWords cell={cell} board={board} filter={filter} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
