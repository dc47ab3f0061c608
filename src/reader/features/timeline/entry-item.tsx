import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Entry } from '../../../core/timeline/entries';
import { Later } from './later';
import { Telling } from './telling';
import type { TimelineData } from './use-timeline';

/** One thing with all who tell it, and what was told otherwise later. */
export const EntryItem = memo(function EntryItem({ entry: { events, origins }, data }: { readonly entry: Entry; readonly data: TimelineData }): ReactNode {
  const { t } = useTranslation('timeline');
  const [first, ...others] = events;
  return (
    <>
      <Telling event={first} data={data} />
      {others.length > 0 && (
        <div className="mt-3 ps-4">
          <p className="text-xs text-soft">
            {t('also')} · {t('origins', { count: origins })}
          </p>
          <ul className="mt-1 space-y-3">
            {others.map((event) => (
              <li key={event.key}>
                <Telling event={event} data={data} small />
              </li>
            ))}
          </ul>
        </div>
      )}
      <Later tellings={events.flatMap((event) => data.findLater(event))} data={data} />
    </>
  );
});
