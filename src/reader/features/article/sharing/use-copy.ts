import { useState } from 'react';
import type { Way } from './ways-out';

/** What became of the last attempt to copy; null before it. */
export type Copied = { readonly kind: 'copied'; readonly way: Way; readonly text: string } | { readonly kind: 'refused'; readonly text: string };

/** Copies texts and tells how it went. A clipboard that refuses, or a page without one, leaves the text to be copied by hand. */
export function useCopy(): { readonly copied: Copied | null; readonly copy: (way: Way, text: string, onDone: (isCopied: boolean) => void) => void } {
  const [copied, setCopied] = useState<Copied | null>(null);
  const copy = async (way: Way, text: string, onDone: (isCopied: boolean) => void): Promise<void> => {
    const isCopied = await write(text);
    setCopied(isCopied ? { kind: 'copied', way, text } : { kind: 'refused', text });
    onDone(isCopied);
  };
  return { copied, copy: (...all) => void copy(...all) };
}

async function write(text: string): Promise<boolean> {
  try {
    // Absent on a page without a secure connection, whatever the types say.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
