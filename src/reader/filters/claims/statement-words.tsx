import type { ReactNode } from 'react';
import type { Statement } from '../../../core/claims/board';
import type { Filter } from '../../../core/search/filter';
import { PlaceLink } from './place-link';

/** A sentence as it stands, and the way to it. */
export function StatementWords({ statement, filter }: { readonly statement: Statement; readonly filter: Filter }): ReactNode {
  const { told, start, end } = statement;
  return (
    <>
      <blockquote dir="rtl" lang="ar" className="naskh text-base">
        {told.article.text.slice(start, end)}
      </blockquote>
      <PlaceLink statement={statement} filter={filter} />
    </>
  );
}
