import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { YearPart } from '../../../core/timeline/chronology';
import { countOf } from '../../../core/timeline/period';
import { useFormats } from '../../i18n/use-formats';
import { Button } from '../../parts/button';
import { classes } from '../../parts/classes';
import { yearsText } from './when-text';

interface Props<T> {
  readonly parts: readonly YearPart<T>[];
  readonly at: string | null;
  readonly onAt: (at: string | null) => void;
  /** A count in words. */
  readonly tell: (count: number) => string;
}

/** Height of the highest bar, in rem. */
const HIGHEST = 2.5;

/** How much is told of each month, as a strip of bars; a press shows one month or year alone, and again all. */
export function Density<T>({ parts, at, onAt, tell }: Props<T>): ReactNode {
  const { t } = useTranslation('timeline');
  if (parts.length === 0) return null;
  const most = Math.max(1, ...parts.flatMap(({ stretches }) => stretches.flatMap((stretch) => (stretch.month === null ? [] : [countOf([stretch])]))));
  return (
    <nav aria-label={t('density.label')} className="mb-8 print:hidden">
      <ol className="flex items-end gap-x-3 overflow-x-auto pb-2">
        {parts.map((part) => (
          <li key={part.key} className={classes('shrink-0 border-s ps-3 first:border-s-0 first:ps-0', part.stretches[0]?.gap == null ? 'border-line' : 'border-dashed border-edge')}>
            <Bars part={part} most={most} at={at} onAt={onAt} tell={tell} />
          </li>
        ))}
      </ol>
      {at !== null && (
        <Button look="outline" icon="close" onClick={() => onAt(null)}>
          {t('density.all')}
        </Button>
      )}
    </nav>
  );
}

function Bars<T>({ part, most, at, onAt, tell }: Omit<Props<T>, 'parts'> & { readonly part: YearPart<T>; readonly most: number }): ReactNode {
  const { t } = useTranslation('timeline');
  const formats = useFormats();
  const year = yearsText(part.first, part.last, formats);
  return (
    <>
      <div className="flex items-end">
        {part.stretches.map((stretch) => {
          const { month } = stretch;
          if (month === null) return null;
          const count = countOf([stretch]);
          return (
            <Column key={month} label={`${formats.month(month)}: ${tell(count)}`} pressed={at === month} onPress={() => onAt(at === month ? null : month)}>
              <span aria-hidden="true" className="w-5 rounded-t-sm bg-current forced-colors:bg-[CanvasText] forced-colors:forced-color-adjust-none" style={{ blockSize: `${String(0.25 + (HIGHEST * count) / most)}rem` }} />
              <span aria-hidden="true" className="text-xs">
                {formats.number(Number(month.slice(5)))}
              </span>
            </Column>
          );
        })}
      </div>
      <button
        type="button"
        aria-pressed={at === part.key}
        onClick={() => onAt(at === part.key ? null : part.key)}
        className={classes('control px-1.5 text-xs whitespace-nowrap', at === part.key ? 'bg-accent-soft font-medium text-accent forced-colors:outline-2' : 'text-soft hover:bg-sunk')}
      >
        {t('density.year', { year, what: tell(part.count) })}
      </button>
    </>
  );
}

function Column({ label, pressed, onPress, children }: { readonly label: string; readonly pressed: boolean; readonly onPress: () => void; readonly children: ReactNode }): ReactNode {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      onClick={onPress}
      className={classes('flex min-h-16 min-w-8 flex-col items-center justify-end rounded-md pointer-coarse:min-w-11', pressed ? 'text-accent forced-colors:outline-2' : 'text-faint hover:text-accent')}
    >
      {children}
    </button>
  );
}
