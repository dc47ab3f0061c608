import type { ReactNode } from 'react';

interface Props {
  /** Kinds of files, as an input names them. */
  readonly accept: string;
  /** Id of what says which file is meant. */
  readonly describedBy: string;
  readonly disabled?: boolean;
  readonly onFile: (file: File) => Promise<void>;
  readonly children: string;
}

/** A button that asks for a file of the device. */
export function FileChoice({ accept, describedBy, disabled = false, onFile, children }: Props): ReactNode {
  const choose = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (file === undefined) return;
    await onFile(file);
    // The same file may be chosen again.
    input.value = '';
  };
  return (
    <label className="relative control cursor-pointer border border-line px-3.5 text-ink hover:border-edge has-focus-visible:outline-2 has-focus-visible:outline-accent">
      <input type="file" accept={accept} disabled={disabled} aria-describedby={describedBy} onChange={(event) => void choose(event.currentTarget)} className="absolute inset-0 cursor-pointer opacity-0" />
      {children}
    </label>
  );
}
