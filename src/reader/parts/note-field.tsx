import { type ReactNode, useEffect, useId, useRef, useState } from 'react';

/** Writing is kept once it pauses. */
const PAUSE_MS = 400;

interface Props {
  readonly label: string;
  /** In UTF-16 units. */
  readonly longest: number;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A field for some lines of text in any language. What was written is passed on when one pauses, leaves the field or leaves the page: nothing is lost. */
export function NoteField({ label, longest, value, onChange }: Props): ReactNode {
  const id = useId();
  const [draft, write] = useState<string | null>(null);
  const open = useRef<{ readonly draft: string | null; readonly pass: (value: string) => void }>({ draft: null, pass: onChange });
  useEffect(() => {
    open.current = { draft, pass: onChange };
  });
  useEffect(() => {
    if (draft === null) return;
    const timer = setTimeout(() => onChange(draft), PAUSE_MS);
    return () => clearTimeout(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the pause is counted from the last letter
  }, [draft]);
  useEffect(() => {
    const pass = (): void => {
      if (open.current.draft !== null) open.current.pass(open.current.draft);
    };
    window.addEventListener('pagehide', pass);
    return () => {
      window.removeEventListener('pagehide', pass);
      pass();
    };
  }, []);
  return (
    <div>
      <label htmlFor={id} className="eyebrow mb-1 block">
        {label}
      </label>
      <textarea
        id={id}
        dir="auto"
        rows={3}
        maxLength={longest}
        value={draft ?? value}
        onChange={(event) => write(event.currentTarget.value)}
        onBlur={() => {
          if (draft !== null && draft !== value) onChange(draft);
          write(null);
        }}
        className="field field-sizing-content max-h-60 min-h-22 resize-y py-2"
      />
    </div>
  );
}
