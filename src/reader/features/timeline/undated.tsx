import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Telling } from './telling';
import type { TimelineData } from './use-timeline';

const OPEN = ['PAST_REF', 'FUTURE_REF', 'PRESENT_REF'] as const;

/** Sentences that name a time without a date, after all others. */
export function Undated({ data }: { readonly data: TimelineData }): ReactNode {
  const { t } = useTranslation('timeline');
  const heading = useId();
  const undated = data.events.filter(({ interval }) => interval === null);
  if (undated.length === 0) return null;
  return (
    <section aria-labelledby={heading} className="mt-16 border-t-2 border-dashed border-line pt-6">
      <h2 id={heading} className="headline text-xl">
        {t('undated.title')}
      </h2>
      <p className="mb-4 text-sm text-soft">{t('undated.text')}</p>
      <ol>
        {undated.map((event) => (
          <li key={event.key} className="mb-5 gap-x-6 border-s-2 border-line ps-4 md:grid md:grid-cols-[9rem_minmax(0,1fr)]">
            <p className="mb-1 text-sm font-medium text-faint">{t(`undated.${OPEN.find((value) => value === event.time.value) ?? 'unknown'}`)}</p>
            <Telling event={event} data={data} />
          </li>
        ))}
      </ol>
    </section>
  );
}
