import { useEffect, useRef } from 'react';

/** A key by its position (`KeyJ`, `BracketLeft`), so that it works on an Arabic keyboard as on a Latin one; `Shift+` before it where Shift is held. */
type KeyBindings = Readonly<Record<string, () => void>>;

/** Answers single keys while this part is shown: never in a field, in an open dialog or together with Ctrl, Alt or Meta. */
export function useKeys(bindings: KeyBindings): void {
  const current = useRef(bindings);
  useEffect(() => {
    current.current = bindings;
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const act = current.current[`${event.shiftKey ? 'Shift+' : ''}${event.code}`];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  const field = target.closest('textarea, select, [contenteditable=true], dialog, input:not([type=checkbox]):not([type=radio])');
  return field !== null;
}
