import { useState } from 'react';

/** The last value that was settled, of the same thing (`of`); null while there is none. A settled value must keep its identity. */
export function useSettled<T>(value: T, settled: boolean, of: string): T | null {
  const [kept, keep] = useState<{ readonly of: string; readonly value: T } | null>(null);
  if (settled && (kept?.of !== of || kept.value !== value)) keep({ of, value });
  if (settled) return value;
  return kept?.of === of ? kept.value : null;
}
