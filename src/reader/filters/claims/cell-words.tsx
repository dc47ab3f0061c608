import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Board, Statement } from '../../../core/claims/board';
import type { Filter } from '../../../core/search/filter';
import { PlaceLink } from './place-link';
import { StatementWords } from './statement-words';
import { TellerLine } from './teller-line';

/** What one source says in one row: its sentences, each with those who stand for it. A sentence that several of its articles have stands once. */
export function CellWords({ cell, board, filter }: { readonly cell: readonly Statement[]; readonly board: Board; readonly filter: Filter }): ReactNode {
  const { t } = useTranslation('claims');
  const here = new Set(cell.map(({ told }) => told.number));
  const copied = cell.find(({ copyOf }) => copyOf !== null && !here.has(copyOf.article))?.copyOf ?? null;
  const origin = copied === null ? undefined : board.sources.flatMap(({ articles }) => articles).find(({ number }) => number === copied.article);
  const once = cell.filter((one, at) => cell.findIndex((other) => wordsOf(other) === wordsOf(one)) === at);
  return (
    <div className="space-y-4">
      {once.map((statement) => (
        <div key={`${String(statement.told.number)} ${String(statement.start)}`}>
          <StatementWords statement={statement} filter={filter} />
          {cell.map((other) => other !== statement && wordsOf(other) === wordsOf(statement) && (
            <span key={`${String(other.told.number)} ${String(other.start)}`} className="ms-3">
              <PlaceLink statement={other} filter={filter} />
            </span>
          ))}
          <ul className="mt-1 space-y-1">
            {statement.tellers.map((teller, at) => (
              <li key={at}>
                <TellerLine told={statement.told} teller={teller} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {copied !== null && <p className="text-xs text-soft">{origin === undefined ? t('copyOfOther') : t('copyOf', { title: origin.article.title.text })}</p>}
    </div>
  );
}

function wordsOf({ told, start, end }: Statement): string {
  return told.article.text.slice(start, end);
}
