import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Board, Statement } from '../../../core/claims/board';
import type { Filter } from '../../../core/search/filter';
import { Notice } from '../../parts/states';
import { StatementLink } from './statement-link';
import { TellerLine } from './teller-line';

/** What one source says in one row: its sentences, each with those who stand for it. */
export function CellWords({ cell, board, filter }: { readonly cell: readonly Statement[]; readonly board: Board; readonly filter: Filter }): ReactNode {
  const { t } = useTranslation('claims');
  const copied = cell.find(({ copyOf }) => copyOf !== null)?.copyOf ?? null;
  const origin = copied === null ? undefined : board.sources.flatMap(({ articles }) => articles).find(({ number }) => number === copied.article);
  return (
    <div className="space-y-4">
      {cell.map((statement) => (
        <div key={`${String(statement.told.number)} ${String(statement.start)}`}>
          <StatementLink statement={statement} filter={filter} />
          <ul className="mt-1 space-y-1">
            {statement.tellers.map((teller, at) => (
              <li key={at}>
                <TellerLine told={statement.told} teller={teller} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {copied !== null && <Notice>{origin === undefined ? t('copyOfOther') : t('copyOf', { title: origin.article.title.text })}</Notice>}
    </div>
  );
}
