import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Board, Row } from '../../../core/claims/board';
import type { Filter } from '../../../core/search/filter';
import { PlaceLink } from './place-link';
import { useBoardNames } from './use-board-names';

/** Who else has the text of a source in a row, each with the way to it. Nothing where nobody has. */
export function SameText({ row, board, at, filter }: { readonly row: Row; readonly board: Board; readonly at: number; readonly filter: Filter }): ReactNode {
  const { t } = useTranslation('claims');
  const names = useBoardNames();
  const others = board.sources.flatMap((source, other) => {
    const first = row.repeats[other] === at ? row.cells[other]?.[0] : undefined;
    return first === undefined ? [] : [{ source, other, first }];
  });
  if (others.length === 0) return null;
  return (
    <div className="mt-3 rounded-lg bg-sunk p-3 text-xs text-soft forced-colors:border">
      <p className="font-medium">{t('sameText', { count: others.length + 1 })}</p>
      <ul>
        {others.map(({ source, other, first }) => (
          <li key={source.id}>
            <bdi>{names.sourceApart(source, other)}</bdi>
            {t('comma')}
            <PlaceLink statement={first} filter={filter} />
          </li>
        ))}
      </ul>
    </div>
  );
}
