import type { ReactNode } from 'react';

/** Grey lines where a row is coming; silent, since rows come by themselves as one scrolls. */
export function RowSkeleton({ lines = 3 }: { readonly lines?: number }): ReactNode {
  return (
    <div aria-busy="true" className="py-1">
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className={line === 0 ? 'h-6 w-3/5 rounded-md bg-sunk' : 'mt-3 h-4 w-full max-w-[48rem] rounded-md bg-sunk'} />
      ))}
    </div>
  );
}
