import { type ReactNode, Suspense, useRef, useState } from 'react';
import type { Evidence } from '../../../core/model/evidence';
import { Boundary } from '../../parts/boundary';
import { Icon } from '../../parts/icon';
import { lazyPart } from '../../parts/lazy-part';
import { Popover } from '../../parts/popover';

const Reason = lazyPart('reasons', () => import('./reason'), (module) => module.Reason);

/** A small question that opens the evidence for an inferred value. */
export function Why({ label, evidence, children }: { readonly label: string; readonly evidence: Evidence; readonly children?: ReactNode }): ReactNode {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-label={children === undefined ? label : undefined}
        title={label}
        onClick={() => setOpen(!open)}
        className="inline-flex min-h-6 min-w-6 items-center gap-1 rounded-md px-1 text-faint hover:text-ink pointer-coarse:-my-2 pointer-coarse:min-h-11"
      >
        {children}
        <Icon name="info" className="text-[0.9em]" />
      </button>
      {open && (
        <Popover anchor={button} onClose={() => setOpen(false)} label={label}>
          <div className="max-w-xs px-4 py-3 text-sm">
            <p className="eyebrow">{label}</p>
            <Boundary>
              <Suspense fallback={null}>
                <p>
                  <Reason evidence={evidence} />
                </p>
              </Suspense>
            </Boundary>
          </div>
        </Popover>
      )}
    </>
  );
}
