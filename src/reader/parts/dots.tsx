import { Children, type ReactNode } from 'react';

/** Facts on one line with a middle dot between them, which screen readers pass over. */
export function Dots({ children }: { readonly children: ReactNode }): ReactNode {
  const facts = Children.toArray(children);
  return (
    <div className="flex flex-wrap items-baseline gap-x-2.5">
      {facts.map((fact, index) => (
        <span key={index} className="contents">
          {index > 0 && (
            <span aria-hidden="true" className="text-edge">
              ·
            </span>
          )}
          {fact}
        </span>
      ))}
    </div>
  );
}
