import type { ReactNode } from 'react';
import { keptPlace } from './kept-places';
import { ResultRow } from './result-row';
import type { Results } from './results';
import { useGrown } from '../../filters/use-grown';

/** Rows drawn in one go: what a slow device can do without holding up a key press. */
const STEP = 4;

/** A short list: all of its rows are on the page. */
export function PlainList({ results, rows, name, whole }: { readonly results: Results; readonly rows: number; readonly name: string; readonly whole: boolean }): ReactNode {
  const grown = useGrown(rows, name, STEP);
  // As high as it was, so that one can be taken to where one was before all rows are drawn.
  const height = grown < rows ? keptPlace(name)?.height : undefined;
  return (
    <ol aria-busy={grown < rows ? true : undefined} style={height === undefined ? undefined : { minBlockSize: height }}>
      {Array.from({ length: grown }, (_, index) => (
        <li key={results.answer?.hits[index]?.article ?? index} aria-posinset={index + 1} aria-setsize={rows}>
          <ResultRow results={results} index={index} whole={whole} />
        </li>
      ))}
    </ol>
  );
}
