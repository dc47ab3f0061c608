import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../../parts/classes';
import { CellWords } from './cell-words';
import { RowHead } from './row-head';
import type { ShownBoard } from './shown-board';
import { SourceName } from './source-name';

/** Where a window is high enough, the table scrolls in itself both ways, so that sources and rows keep their names in sight. */
const IN_SIGHT = '[@media(height>=40rem)]:max-h-[calc(100dvh-4rem)] scroll-ps-56 scroll-pt-48 print:max-h-none';

/** The board as a table: a row for what is talked about, a column for each source. */
export function BoardTable({ board, rows, filter, chosen, rowHref }: ShownBoard): ReactNode {
  const { t } = useTranslation('claims');
  return (
    <div role="region" aria-label={t('board')} className={classes('overflow-auto rounded-xl border border-line bg-raised print:overflow-visible', IN_SIGHT)}>
      <table className="w-full border-separate border-spacing-0 text-start">
        <caption className="sr-only">{t('board')}</caption>
        <thead>
          <tr>
            <th scope="col" className="sticky start-0 top-0 z-20 min-w-56 border-b border-e border-line bg-sunk p-4 text-start align-top">
              <span className="eyebrow block">{t('rowsHead')}</span>
            </th>
            {board.sources.map((source, at) => (
              <th key={source.id} scope="col" className="sticky top-0 z-10 min-w-48 border-b border-line bg-sunk p-4 text-start align-top font-normal">
                <SourceName source={source} at={at} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" className={classes('sticky start-0 z-10 w-56 border-b border-e border-line p-4 text-start align-top font-normal', row.id === chosen ? 'bg-accent-soft' : 'bg-raised')}>
                <div className="sticky top-48">
                  <RowHead row={row} board={board} chosen={row.id === chosen} href={rowHref(row)} />
                </div>
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
