import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Row } from '../../../core/claims/board';
import { classes } from '../../parts/classes';
import { CellWords } from './cell-words';
import { PlaceLink } from './place-link';
import { RowHead } from './row-head';
import type { ShownBoard } from './shown-board';
import { SourceName } from './source-name';
import { useBoardNames } from './use-board-names';

/** Where a window is high enough, the table scrolls in itself both ways, so that sources and rows keep their names in sight. */
const IN_SIGHT = '[@media(height>=40rem)]:max-h-[calc(100dvh-4rem)] scroll-ps-56 scroll-pt-48 print:max-h-none';

/** Of a cell, in pixels. */
const PADDING = 16;

/** The board as a table: a row for what is talked about, a column for each source. */
export function BoardTable({ board, rows, label, filter, chosen, rowHref }: ShownBoard): ReactNode {
  const { t } = useTranslation('claims');
  return (
    <div role="region" aria-label={label} className={classes('overflow-auto rounded-xl border border-line bg-raised print:overflow-visible', IN_SIGHT)}>
      <table className="w-full border-separate border-spacing-0 text-start">
        <caption className="sr-only">{label}</caption>
        <thead ref={measured}>
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
                <div className="sticky top-(--head)">
                  <RowHead row={row} board={board} chosen={row.id === chosen} href={rowHref(row)} filter={filter} />
                </div>
              </th>
              {row.cells.map((cell, at) => (
                <td key={board.sources[at]?.id} className="border-b border-line p-4 align-top">
                  <Cell board={board} row={row} cell={cell} at={at} filter={filter} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Tells the table how high its heads are, so that the head of a row stays below them. */
function measured(heads: HTMLTableSectionElement | null): (() => void) | undefined {
  if (heads === null) return undefined;
  const watch = new ResizeObserver(() => heads.parentElement?.style.setProperty('--head', `${heads.offsetHeight + PADDING}px`));
  watch.observe(heads);
  return () => watch.disconnect();
}

/** What a source says in a row, that it has the text of another there, or that it is silent. */
function Cell({ board, row, cell, at, filter }: Pick<ShownBoard, 'board' | 'filter'> & { readonly row: Row; readonly cell: Row['cells'][number]; readonly at: number }): ReactNode {
  const { t } = useTranslation('claims');
  const names = useBoardNames();
  const first = row.repeats[at] ?? null;
  const source = first === null ? undefined : board.sources[first];
  if (cell === null) return <p className="text-sm text-faint">{t('silent')}</p>;
  if (first === null || source === undefined) return <CellWords cell={cell} board={board} filter={filter} />;
  return (
    <p className="text-sm text-soft">
      {t('sameAs', { source: names.columnNamed(source, first) })}
      {t('comma')}
      {cell[0] !== undefined && <PlaceLink statement={cell[0]} filter={filter} />}
    </p>
  );
}
