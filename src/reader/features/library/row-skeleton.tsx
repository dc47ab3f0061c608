import type { ReactNode } from 'react';

/** Grey lines where a row is coming; silent, since rows come by themselves as one scrolls. Not `coming` while they wait to be looked at. */
export function RowSkeleton({ lines = 3, coming = true }: { readonly lines?: number; readonly coming?: boolean }): ReactNode {
  return (
    <div aria-busy={coming} className="py-1">
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className={line === 0 ? 'h-6 w-3/5 rounded-md bg-sunk' : 'mt-3 h-4 w-full max-w-[48rem] rounded-md bg-sunk'} />
      ))}
    </div>
  );
}
