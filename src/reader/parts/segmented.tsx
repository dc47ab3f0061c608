import { type ReactNode, useId } from 'react';
import { classes } from './classes';
import { Icon, type IconName } from './icon';

interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly icon?: IconName;
}

/** A choice of one among few, as radio buttons in one bar: arrow keys move, and direction follows the page. */
export function Segmented<T extends string>({
  label,
  options,
  value,
  onChange,
  small = false,
}: {
  readonly label: string;
  readonly options: readonly Option<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly small?: boolean;
}): ReactNode {
  const name = useId();
  return (
    <fieldset className="inline-flex max-w-full flex-wrap rounded-xl bg-sunk p-0.5">
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          className={classes(
            'relative inline-flex items-center justify-center gap-1.5 rounded-[0.6rem] text-soft has-checked:bg-raised has-checked:text-ink has-checked:shadow-sm has-focus-visible:outline-2 has-focus-visible:outline-accent pointer-coarse:min-h-11',
            'forced-colors:has-checked:outline-2',
            small ? 'min-h-7 px-2 text-xs' : 'min-h-8 px-2.5 text-sm sm:px-3.5',
          )}
        >
          <input type="radio" name={name} value={option.value} checked={option.value === value} onChange={() => onChange(option.value)} className="absolute inset-0 cursor-pointer appearance-none outline-none" />
          {option.icon !== undefined && <Icon name={option.icon} />}
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
