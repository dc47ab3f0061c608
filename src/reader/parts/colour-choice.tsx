import { type ReactNode, useId } from 'react';
import { classes } from './classes';

interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
  /** Class that gives the dot its colour. */
  readonly look: string;
}

/** A choice of one among few colours, each with its name, as radio buttons. */
export function ColourChoice<T extends string>({ label, options, value, onChange }: { readonly label: string; readonly options: readonly Option<T>[]; readonly value: T; readonly onChange: (value: T) => void }): ReactNode {
  const name = useId();
  return (
    <fieldset>
      <legend className="eyebrow mb-1">{label}</legend>
      <div className="grid grid-cols-2 gap-1 sm:flex sm:flex-wrap">
        {options.map((option) => (
          <label
            key={option.value}
            className="relative inline-flex min-h-9 items-center gap-2 rounded-xl border border-transparent ps-2 pe-3 text-soft has-checked:border-edge has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-accent pointer-coarse:min-h-11 forced-colors:has-checked:outline-2"
          >
            <input type="radio" name={name} value={option.value} checked={option.value === value} onChange={() => onChange(option.value)} className="absolute inset-0 cursor-pointer appearance-none outline-none" />
            <span className={classes('saved-dot', option.look)} />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
