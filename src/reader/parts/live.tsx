import { type ReactNode, useEffect, useState } from 'react';

/** Long enough that typing is not answered letter by letter. */
const PAUSE_MS = 500;

/** Says a sentence politely to screen readers once it has stood still. */
export function Live({ children }: { readonly children: string }): ReactNode {
  const [said, say] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => say(children), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [children]);
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  );
}
