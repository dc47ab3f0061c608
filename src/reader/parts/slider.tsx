import { type ReactNode, useId } from 'react';
import { useFormats } from '../i18n/use-formats';

/** A number on a scale, with its value in the digits of the page. */
export function Slider({
  label,
  least,
  most,
  step,
  value,
  onChange,
}: {
  readonly label: string;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly value: number;
  readonly onChange: (value: number) => void;
}): ReactNode {
  const id = useId();
  const { number } = useFormats();
  return (
    <div>
      <div className="flex items-baseline justify-between">
        <label htmlFor={id} className="eyebrow">
          {label}
        </label>
        <output htmlFor={id} className="text-xs text-faint">
          {number(value)}
        </output>
      </div>
      <input id={id} type="range" min={least} max={most} step={step} value={value} aria-valuetext={number(value)} onChange={(event) => onChange(Number(event.target.value))} className="h-8 w-full accent-accent pointer-coarse:h-11" />
    </div>
  );
}
