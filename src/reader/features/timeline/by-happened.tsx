import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { layOut } from '../../../core/timeline/chronology';
import type { Entry } from '../../../core/timeline/entries';
import { useFormats } from '../../i18n/use-formats';
import { chosenAt, timelineHref, type TimelineState } from '../../state/timeline-url';
import { EntryItem } from './entry-item';
import { Undated } from './undated';
import type { TimelineData } from './use-timeline';
import { betweenText, whenText } from './when-text';
import { Years } from './years';

interface Props {
  readonly data: TimelineData;
  readonly state: TimelineState;
}

/** What is told, by the days on which it is told to have happened. */
export function ByHappened({ data, state }: Props): ReactNode {
  const { t } = useTranslation('timeline');
  const formats = useFormats();
  const parts = useMemo(() => layOut(data.entries), [data.entries]);
  const heading = ({ items: [first] }: { readonly items: readonly Entry[] }) => {
    const event = first?.events[0];
    return event === undefined ? { when: '', between: null } : { when: whenText(event, 'year', formats, t), between: betweenText(event, formats, t) };
  };
  return (
    <>
      <Years name={timelineHref(state)} parts={parts} heading={heading} keyOf={({ key }) => key} render={(entry) => <EntryItem entry={entry} data={data} />} />
      {chosenAt(state) === null && <Undated data={data} />}
    </>
  );
}
