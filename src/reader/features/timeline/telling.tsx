import { type ReactNode, useMemo } from 'react';
import { Link } from 'wouter';
import type { TimelineEvent } from '../../../core/timeline/event';
import { lagOf } from '../../../core/timeline/lag';
import { classes } from '../../parts/classes';
import { DateLine } from '../../parts/date-line';
import { Dots } from '../../parts/dots';
import { articleHref } from '../../state/article-url';
import { HowKnown } from './how-known';
import { Sentence } from './sentence';
import { useFacts } from './use-facts';
import type { TimelineData } from './use-timeline';
import { Leads } from './leads';

interface Props {
  readonly event: TimelineEvent;
  readonly data: TimelineData;
  readonly small?: boolean;
}

/** A sentence at a time that it tells: its words, whose they are, and when that was written. */
export function Telling({ event, data, small = false }: Props): ReactNode {
  const facts = useFacts(event, data);
  const read = data.articles.get(event.article);
  const shown = useMemo(() => (event.until === null ? [event.time] : [event.time, event.until]), [event]);
  if (read === undefined) return null;
  const { article, card } = read;
  return (
    <div className={classes(isBackground(event) && 'border-s border-dashed border-edge ps-3')}>
      <Sentence article={article} span={event.sentence} shown={shown} small={small || isBackground(event)} />
      <div className="mt-1 text-xs text-soft">
        <Dots>
          <Link href={articleHref(article.id)} lang="ar" className="link">
            <bdi>{card.title}</bdi>
          </Link>
          {card.publisher !== null && <bdi>{card.publisher.name}</bdi>}
          <DateLine date={event.written} />
          {facts}
        </Dots>
        <div className="flex flex-wrap items-start gap-x-4">
          <Leads article={article} index={event.block} />
          <HowKnown event={event} article={article} />
        </div>
      </div>
    </div>
  );
}

function isBackground(event: TimelineEvent): boolean {
  return lagOf(event.interval, event.written)?.kind === 'background';
}
