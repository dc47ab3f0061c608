import type { Article } from '../model/article';
import { contains, type Span } from '../model/span';
import { quantities, type Quantity } from '../text/numbers';
import { meets } from '../text/timex/interval';
import { intervalOf } from './interval-of';
import { lagOf } from './lag';
import { standingsIn } from './stances';
import { asToll } from './toll';
import { voiceOf } from './voice';

/** A sentence with its article. */
export interface Sentence extends Span {
  readonly article: Article;
  readonly block: number;
}

/** In what two sentences on one matter differ, with the words of either. Never more than that. */
export interface Difference {
  readonly kind: 'number' | 'date' | 'stance';
  readonly earlier: string;
  readonly later: string;
}

/** Below this two sentences may date or deny different things: only numbers of one thing and what is acknowledged are compared. */
const ALIKE = 0.25;

/** Where two sentences on one matter count the same thing otherwise, date it otherwise, or stand to it otherwise. `alike` is how much of their words they share. */
export function differences(earlier: Sentence, later: Sentence, alike: number): readonly Difference[] {
  return [...numbers(earlier, later), ...(alike < ALIKE ? [] : dates(earlier, later)), ...stances(earlier, later, alike)];
}

/** One number of one thing on either side, and not the same. */
function numbers(earlier: Sentence, later: Sentence): readonly Difference[] {
  const [own, others] = [counted(earlier), counted(later)];
  return own.flatMap((one) => {
    const same = others.filter(({ of }) => of === one.of);
    const [other] = same;
    if (other === undefined || same.length > 1 || other.value === one.value || own.filter(({ of }) => of === one.of).length > 1) return [];
    return [{ kind: 'number' as const, earlier: wordsOf(earlier, one), later: wordsOf(later, other) }];
  });
}

function counted({ article, start, end }: Sentence): readonly Quantity[] {
  const apart = article.times.filter((time) => contains({ start, end }, time));
  return quantities(article.text, { start, end }, apart).map((quantity) => asToll(article.text, { start, end }, quantity)).filter(({ of }) => of !== null);
}

/** One dated time on either side, as exact as the other, without a common day. When somebody spoke is another matter, and so is what came only after the earlier was written. */
function dates(earlier: Sentence, later: Sentence): readonly Difference[] {
  const [own, others] = [dated(earlier), dated(later)];
  const [one, other] = [own[0], others[0]];
  if (one === undefined || other === undefined || own.length > 1 || others.length > 1) return [];
  if (one.interval.grain !== other.interval.grain || meets(one.interval, other.interval)) return [];
  if (lagOf(other.interval, earlier.article.date)?.kind === 'ahead' && lagOf(one.interval, earlier.article.date)?.kind !== 'ahead') return [];
  return [{ kind: 'date', earlier: wordsOf(earlier, one.time), later: wordsOf(later, other.time) }];
}

function dated({ article, start, end }: Sentence) {
  return article.times.flatMap((time) => {
    const told = contains({ start, end }, time) && voiceOf(article, time).kind !== 'saying';
    const interval = told ? intervalOf(time, article.date, article.text.slice(time.start, time.end)) : null;
    return interval === null ? [] : [{ time, interval }];
  });
}

/** All of one side in the one, all of the other in the other. */
function stances(earlier: Sentence, later: Sentence, alike: number): readonly Difference[] {
  const [own, others] = [standingsIn(earlier.article, earlier.block, earlier), standingsIn(later.article, later.block, later)];
  const [one, other] = [own[0], others[0]];
  if (one === undefined || other === undefined || one.side === other.side) return [];
  if (alike < ALIKE && !(one.acknowledges && other.acknowledges)) return [];
  if (own.some(({ side }) => side !== one.side) || others.some(({ side }) => side !== other.side)) return [];
  return [{ kind: 'stance', earlier: wordsOf(earlier, one), later: wordsOf(later, other) }];
}

function wordsOf({ article }: Sentence, { start, end }: Span): string {
  return article.text.slice(start, end);
}
