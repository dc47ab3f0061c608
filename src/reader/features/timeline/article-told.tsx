import { memo, type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Span } from '../../../core/model/span';
import type { TimelineEvent } from '../../../core/timeline/event';
import { type LaterTelling, overtakenIn } from '../../../core/timeline/later';
import { ArticleHead } from '../../parts/article-head';
import { articleHref } from '../../state/article-url';
import { Later } from './later';
import { Leads } from './leads';
import { Sentence } from './sentence';
import { ToldEvent } from './told-event';
import type { TimelineData } from './use-timeline';

/** An article with what it tells of times, and what of its own later articles tell otherwise. */
export const ArticleTold = memo(function ArticleTold({ number, data }: { readonly number: number; readonly data: TimelineData }): ReactNode {
  const { t } = useTranslation('timeline');
  const told = useMemo(() => toldBy(number, data), [number, data]);
  const read = data.articles.get(number);
  if (read === undefined) return null;
  const { card, article } = read;
  return (
    <>
      <div className="measure">
        <ArticleHead href={articleHref(card.id)} title={card.title} publisher={card.publisher?.name ?? null} date={card.date} />
      </div>
      <ol className="mt-3 space-y-4">
        {told.map(({ key, block, sentence, events, later }) => (
          <li key={key} className="border-s border-line ps-3">
            {events.length === 0 && <p className="text-xs text-faint">{t('overtaken')}</p>}
            <Sentence article={article} span={sentence} shown={timesOf(events)} />
            {events.map((event) => (
              <ToldEvent key={event.key} event={event} article={article} data={data} />
            ))}
            <p className="text-xs">
              <Leads article={article} index={block} />
            </p>
            <Later tellings={later} data={data} />
          </li>
        ))}
      </ol>
    </>
  );
});

/** A sentence with the times that it tells and what was told otherwise later. */
interface ToldSentence {
  readonly key: string;
  readonly block: number;
  readonly sentence: Span;
  readonly events: readonly TimelineEvent[];
  readonly later: readonly LaterTelling[];
}

/** In the order of the text: sentences that tell times, and those of which somebody told otherwise later. */
function toldBy(number: number, { told, events, findLater }: TimelineData): readonly ToldSentence[] {
  const article = told.find((one) => one.number === number);
  const found = new Map<number, ToldSentence>();
  for (const event of events.filter((one) => one.article === number)) {
    const known = found.get(event.sentence.start);
    found.set(event.sentence.start, { key: known?.key ?? event.key, block: event.block, sentence: event.sentence, events: [...(known?.events ?? []), event], later: known?.later ?? findLater(event) });
  }
  for (const { block, sentence, later } of article === undefined ? [] : overtakenIn(article, findLater)) {
    if (!found.has(sentence.start)) found.set(sentence.start, { key: `${number}.${sentence.start}`, block, sentence, events: [], later });
  }
  return [...found.values()].sort((a, b) => a.sentence.start - b.sentence.start);
}

function timesOf(events: readonly TimelineEvent[]): readonly Span[] {
  return events.flatMap(({ time, until }) => (until === null ? [time] : [time, until]));
}
