import type { Connection } from '../connect/connection';
import type { Article } from '../model/article';
import { originsOf, passageKey, tiesOf, type Told } from './connected';
import type { TimelineEvent } from './event';
import { type Days, GRAINS, type Interval, meets } from '../text/timex/interval';
import { writingOf } from './lag';
import { put } from '../corpus/lists';
import { alikeness, inBoth, stemsOf } from './same-words';

/** Sentences of tied passages tell the same when so much of the shorter stands in the other, and so many words. */
const ALIKE = 0.25;
const SHARED_WORDS = 3;

/** One thing that is told of a time, by whoever tells it. */
export interface Entry {
  readonly key: string;
  readonly interval: Interval;
  readonly period: string;
  /** Who dates it best first, then by the day of writing. */
  readonly events: readonly [TimelineEvent, ...TimelineEvent[]];
  /** How many tell it by themselves: copies of one text are one. */
  readonly origins: number;
}

type DatedEvent = TimelineEvent & { readonly interval: Interval; readonly period: string };

/** Dated events, those that several articles tell of the same days and matter as one entry. In the order of the first of each. */
export function entriesOf(events: readonly TimelineEvent[], told: readonly Told[]): readonly Entry[] {
  const dated = events.filter(isDated);
  const groups = joined(dated, told);
  const origins = originsOf(told);
  return [...new Set(dated.map((event) => groups.get(event.key)))].flatMap((group) => (group === undefined ? [] : entryOf(group, origins)));
}

function isDated(event: TimelineEvent): event is DatedEvent {
  return event.interval !== null && event.period !== null;
}

function entryOf(group: readonly DatedEvent[], origins: ReadonlyMap<string, string>): readonly Entry[] {
  const [first, ...rest] = [...group].sort((a, b) => grainOf(a) - grainOf(b) || byWriting(a, b));
  if (first === undefined) return [];
  const keys = group.map((event) => passageKey(event)).map((key) => origins.get(key) ?? key);
  return [{ key: first.key, interval: first.interval, period: first.period, events: [first, ...rest], origins: new Set(keys).size }];
}

function grainOf({ interval }: DatedEvent): number {
  return GRAINS.indexOf(interval.grain);
}

function byWriting(a: TimelineEvent, b: TimelineEvent): number {
  return (a.written?.from ?? '9') < (b.written?.from ?? '9') ? -1 : Number(a.written?.from !== b.written?.from);
}

function joined(events: readonly DatedEvent[], told: readonly Told[]): ReadonlyMap<string, readonly DatedEvent[]> {
  const groups = new Map(events.map((event) => [event.key, [event] as readonly DatedEvent[]]));
  const texts = new Map(told.map(({ number, article }) => [number, article]));
  const ties = tiesOf(told);
  const at = new Map<string, DatedEvent[]>();
  for (const event of events) put(at, passageKey(event), event);
  for (const event of events) {
    for (const tie of ties.get(passageKey(event)) ?? []) {
      const other = sameEvent(event, at.get(passageKey(tie.to)) ?? [], texts, tie);
      if (other !== null) join(groups, event, other);
    }
  }
  return groups;
}

/** The event of a tied passage that tells most of what this one tells, of days that both name. */
function sameEvent(event: DatedEvent, others: readonly DatedEvent[], texts: ReadonlyMap<number, Article>, tie: Connection): DatedEvent | null {
  const own = stemsOf(texts.get(event.article)?.text ?? '', event.sentence);
  const text = texts.get(tie.to.article)?.text ?? '';
  let best: { readonly other: DatedEvent; readonly shared: number } | null = null;
  for (const other of others) {
    if (!together(event, other)) continue;
    const theirs = stemsOf(text, other.sentence);
    const shared = inBoth(own, theirs);
    if (shared >= SHARED_WORDS && alikeness(own, theirs) >= ALIKE && shared > (best?.shared ?? 0)) best = { other, shared };
  }
  return best?.other ?? null;
}

/** Of days in common, and told alike: what is «by Friday» is not on Friday, and the day of a saying is not a day in what is said. */
function together(a: DatedEvent, b: DatedEvent): boolean {
  const kinds = [a.voice.kind, b.voice.kind];
  return meets(daysOf(a), daysOf(b)) && bound(a) === bound(b) && !(kinds.includes('saying') && kinds.includes('said'));
}

/** «since» names the day itself; the others name one before or after which it was. */
function bound({ relation }: DatedEvent): TimelineEvent['relation'] {
  return relation === 'since' ? null : relation;
}

/** What was said is past when it is written of: «denied this week», on a Wednesday, was not on Friday. */
function daysOf({ interval, voice, written }: DatedEvent): Days {
  return voice.kind !== 'saying' || written === null ? interval : { from: interval.from, to: Math.min(interval.to, writingOf(written).to) };
}

/** Two groups become one, unless an article would stand in it twice or some of its days would not meet. */
function join(groups: Map<string, readonly DatedEvent[]>, a: DatedEvent, b: DatedEvent): void {
  const [one, two] = [groups.get(a.key) ?? [], groups.get(b.key) ?? []];
  if (one === two || one.some((own) => two.some((other) => other.article === own.article || !together(own, other)))) return;
  const both = [...one, ...two];
  for (const event of both) groups.set(event.key, both);
}
