import { type ReactNode, useId } from 'react';

/** A titled part of a side column. */
export function Panel({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className="mb-8 text-sm last:mb-0">
      <h2 id={heading} className="eyebrow mb-2">
        {title}
      </h2>
      {children}
    </section>
  );
}
