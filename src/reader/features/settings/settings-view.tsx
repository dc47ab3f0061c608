import type { ReactNode } from 'react';

/** Reading settings. */
export function SettingsView(): ReactNode {
  return null;
}
