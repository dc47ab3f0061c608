import { type ReactNode, useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { firstItems, type Moment, type Stretch, type YearPart } from '../../../core/timeline/chronology';
import { yearsText } from '../../filters/period-text';
import { useGrown } from '../../filters/use-grown';
import { useFormats } from '../../i18n/use-formats';
import { durationText } from './lag-text';

/** What is shown of things and the heads above them. */
interface Look<T> {
  readonly heading: (moment: Moment<T>) => { readonly when: string; readonly between: string | null };
  readonly keyOf: (item: T) => string;
  readonly render: (item: T) => ReactNode;
}

/** Things that are drawn at once: the rest comes little by little, so that keys and clicks get through. */
const AT_A_TIME = 8;

/** Things by year, month and day. A year stands for itself, and where nothing is told for long, that is said. `name` is another for another list. */
export function Years<T>({ parts, name, ...look }: Look<T> & { readonly parts: readonly YearPart<T>[]; readonly name: string }): ReactNode {
  const grown = useGrown(parts.reduce((sum, { count }) => sum + count, 0), name, AT_A_TIME);
  return useMemo(() => firstItems(parts, grown), [parts, grown]).map((part) => <Year key={part.key} part={part} {...look} />);
}

function Year<T>({ part, ...look }: Look<T> & { readonly part: YearPart<T> }): ReactNode {
  const formats = useFormats();
  const heading = useId();
  return (
    <section aria-labelledby={heading} className="mb-12">
      <Gap days={part.stretches[0]?.gap ?? null} />
      <h2 id={heading} className="headline mb-4 border-b-2 border-edge pb-1 text-2xl">
        {yearsText(part.first, part.last, formats)}
      </h2>
      {part.stretches.map((stretch, index) => (
        <Month key={stretch.month ?? `${String(stretch.moments[0]?.interval.from)} ${String(stretch.moments[0]?.interval.to)}`} stretch={stretch} first={index === 0} {...look} />
      ))}
    </section>
  );
}

function Month<T>({ stretch, first, heading, keyOf, render }: Look<T> & { readonly stretch: Stretch<T>; readonly first: boolean }): ReactNode {
  const formats = useFormats();
  return (
    <div className="mb-8">
      {!first && <Gap days={stretch.gap} />}
      {stretch.month !== null && <h3 className="headline mb-2 text-lg text-soft">{formats.month(stretch.month)}</h3>}
      <ol>
        {stretch.moments.map((moment) => {
          const { when, between } = heading(moment);
          return (
            <li key={`${moment.interval.from} ${moment.interval.to} ${moment.interval.grain}`} className="gap-x-6 border-s-2 border-line py-2 ps-4 md:grid md:grid-cols-[9rem_minmax(0,1fr)]">
              <p className="mb-1 text-sm font-medium text-time">
                {when}
                {between !== null && <span className="block text-xs font-normal text-faint">{between}</span>}
              </p>
              <ol className="min-w-0">
                {moment.items.map((item) => (
                  <li key={keyOf(item)} className="mb-5 break-inside-avoid-page last:mb-1">
                    {render(item)}
                  </li>
                ))}
              </ol>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** How long nothing is told, drawn and said. */
function Gap({ days }: { readonly days: number | null }): ReactNode {
  const { t } = useTranslation('timeline');
  if (days === null) return null;
  return (
    <p className="mb-6 flex items-center gap-3 text-sm text-faint">
      <span aria-hidden="true" className="h-10 border-s-2 border-dotted border-edge" />
      {t('gap', { time: durationText(days, t) })}
    </p>
  );
}
