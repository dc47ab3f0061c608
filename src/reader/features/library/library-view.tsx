import type { ReactNode } from 'react';

/** The library. */
export function LibraryView(): ReactNode {
  return null;
}
