import { memo, type ReactNode } from 'react';

/** A piece of running text with one set of layers. `className` comes from styles/marks.css; null for plain text. */
export interface TextRun {
  readonly text: string;
  readonly className: string | null;
  /** Copied to `data-mention`, so that one listener on the article can tell which name was pointed at. */
  readonly mention?: string;
}

/** Running text as plain spans: never boxes, padding or weight inside a word, so that Arabic letters stay joined, and one readable string for screen readers. */
export const MarkedText = memo(function MarkedText({ runs }: { readonly runs: readonly TextRun[] }): ReactNode {
  return runs.map((run, index) =>
    run.className === null && run.mention === undefined ? (
      run.text
    ) : (
      <span key={index} className={run.className ?? undefined} data-mention={run.mention}>
        {run.text}
      </span>
    ),
  );
});
