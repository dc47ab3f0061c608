import type { ReactNode } from 'react';

/** One setting under its name. The control carries the same name for screen readers. */
export function Setting({ label, note, children }: { readonly label: string; readonly note?: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <p aria-hidden="true" className="mb-1.5 eyebrow">
        {label}
      </p>
      {children}
      {note !== undefined && <p className="mt-1.5 text-xs text-faint">{note}</p>}
    </div>
  );
}
