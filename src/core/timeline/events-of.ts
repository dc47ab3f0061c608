import { ownPassages } from '../corpus/passage-blocks';
import type { Time } from '../model/annotation';
import type { Article } from '../model/article';
import { contains, type Span } from '../model/span';
import type { Interval } from '../text/timex/interval';
import { overlappedPeriods, periodOf } from '../text/timex/period';
import { daysNamed } from '../text/timex/value-forms';
import type { TimelineEvent } from './event';
import { groundOf } from './ground';
import { intervalOf } from './interval-of';
import { relationOf, spansOfTime, type TimeSpan } from './relation';
import { voiceOf } from './voice';

/** An article with its number in the order of the corpus. */
export interface NumberedArticle {
  readonly number: number;
  readonly article: Article;
}

interface Sentence extends Span {
  readonly block: number;
}

/** What an article tells to have happened when: its own sentences at each time that they tell, in the order of the text. */
export function eventsOf({ number, article }: NumberedArticle): readonly TimelineEvent[] {
  const passages = new Map(ownPassages(article).flatMap((block, ordinal) => (block === null ? [] : [[block.index, ordinal] as const])));
  return timesBySentence(article).flatMap(({ sentence, times }) => {
    const passage = passages.get(sentence.block);
    if (passage === undefined) return [];
    return spansOfTime(article.text, times).map((span) => eventAt(number, article, passage, sentence, span));
  });
}

function eventAt(number: number, article: Article, passage: number, sentence: Sentence, { time, until }: TimeSpan): TimelineEvent {
  const { start, end, block } = sentence;
  const interval = spanning(article, time, until);
  return {
    key: `${number}.${time.start}`,
    article: number,
    passage,
    block,
    sentence: { start, end },
    time,
    until,
    interval,
    ...periodsOf(time, until, interval),
    ground: groundOf(article.text.slice(time.start, until?.end ?? time.end)),
    relation: until === null ? relationOf(article.text, sentence, time) : null,
    voice: voiceOf(article, time),
    written: article.date,
    entities: [...new Set(article.mentions.flatMap((mention) => (mention.block === block && contains(sentence, mention) ? [mention.entity] : [])))],
  };
}

/** Of the time as it is named, whatever «early» or «about» makes of it. */
function periodsOf(time: Time, until: Time | null, interval: Interval | null): Pick<TimelineEvent, 'period' | 'periods'> {
  if (interval === null) return { period: null, periods: [] };
  const named = daysNamed(time.value ?? '') ?? interval;
  const last = until === null ? named : (daysNamed(until.value ?? '') ?? interval);
  const period = periodOf(named);
  return { period, periods: [...new Set([period, ...overlappedPeriods({ ...named, to: Math.max(named.to, last.to) })])] };
}

function spanning(article: Article, time: Time, until: Time | null): TimelineEvent['interval'] {
  const first = intervalOf(time, article.date, article.text.slice(time.start, time.end));
  const last = until === null ? first : intervalOf(until, article.date, article.text.slice(until.start, until.end));
  return first === null || last === null ? (first ?? last) : { from: first.from, to: Math.max(first.to, last.to), grain: first.grain };
}

/** Both lists are in the order of the text: read once. */
function timesBySentence({ sentences, times }: Article): readonly { readonly sentence: Sentence; readonly times: readonly Time[] }[] {
  let next = 0;
  return sentences.flatMap((sentence) => {
    while ((times[next]?.start ?? Infinity) < sentence.start) next += 1;
    const first = next;
    while ((times[next]?.start ?? Infinity) < sentence.end) next += 1;
    return next === first ? [] : [{ sentence, times: times.slice(first, next) }];
  });
}
