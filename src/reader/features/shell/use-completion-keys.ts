import { type KeyboardEvent, useState } from 'react';

/** A list of completions below a field: which one is active, and what keys do. */
export interface CompletionKeys {
  readonly open: boolean;
  /** Position of the active completion; -1 while the field itself is. */
  readonly active: number;
  readonly show: () => void;
  readonly hide: () => void;
  /** Takes a completion. */
  readonly take: (position: number) => void;
  /** True when the key belonged to the list. */
  readonly press: (event: KeyboardEvent) => boolean;
}

/** Keys as in the combobox pattern of WAI-ARIA: arrows go round through the list and the field, Enter takes the active one, Escape closes. */
export function useCompletionKeys(count: number, choose: (position: number) => void): CompletionKeys {
  const [wanted, want] = useState(false);
  const [at, go] = useState(-1);
  const open = wanted && count > 0;
  const active = open && at < count ? at : -1;
  const hide = (): void => (want(false), go(-1));
  const take = (position: number): void => (choose(position), hide());
  const press = (event: KeyboardEvent): boolean => {
    // While a word is being composed its keys belong to the composition.
    if (event.nativeEvent.isComposing) return true;
    const next = stepped(event.key, active, count);
    if (next !== null && count > 0) {
      event.preventDefault();
      want(true);
      go(open || event.key === 'ArrowUp' ? next : 0);
      return true;
    }
    if (!open || (event.key !== 'Escape' && (event.key !== 'Enter' || active < 0))) return false;
    event.preventDefault();
    if (event.key === 'Enter') take(active);
    else hide();
    return true;
  };
  return { open, active, show: () => (want(true), go(-1)), hide, take, press };
}

/** Where an arrow leads: round through all completions and the field; null for any other key. */
export function stepped(key: string, active: number, count: number): number | null {
  if (key === 'ArrowDown') return active + 1 < count ? active + 1 : -1;
  if (key === 'ArrowUp') return active >= 0 ? active - 1 : count - 1;
  return null;
}
