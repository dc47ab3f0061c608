import type { Article } from '../../model/article';
import type { Block } from '../../model/block';
import { fold } from '../../text/fold';
import { words, type Word } from '../../text/words';
import { type Anchor, type Setting, settingOf } from './anchors';
import { frameOf } from './event-frame-of';
import { NO_GROUND, type EventFrame } from './event-frames';
import { ASIDE, COUNTED, IN_PLACE, NOT, PERHAPS, RELATIVE, SHARE, STOPPED, WANTED } from './event-words';
import { parties } from './parties';
import { winnerOf } from './winner-of';
import { weeksOf } from './weeks';
import type { Feature } from './feature';

/** How a word tells its event. */
interface Telling {
  readonly frame: EventFrame;
  readonly negated: boolean;
  /** Of something wanted, or of some of many. */
  readonly isPart: boolean;
  /** When it happened. */
  readonly weeks: readonly string[];
}

/** Words before an event that say how it is told. */
const LITTLE = 4;
/** Characters after an event in which its place or its number is told. */
const NEAR = 48;
/** Characters from «في» to the place. */
const CLOSE = 14;
/** Where it is not told who wins. */
const UNSURE = 0.7;
/** At the place, or with the countries, that the whole article is about, much happens that is not the same. */
const TOPICAL = 0.7;
/** What is wanted, and a counted part of a place, are matters of their own. */
const PARTIAL = 0.6;
/** That something ends is another matter than that it is. */
const STOP_WEIGHT = 0.7;

/** The events that a passage tells: what happens, who wins by it, and the place, persons and bodies of the same sentence. Those of one time stand in the weeks of their article. */
export function eventsIn(article: Article, block: Block): readonly Feature[] {
  const setting = settingOf(article, block);
  return article.sentences.flatMap((sentence) => {
    if (sentence.block !== block.index) return [];
    const all = words(article.text, sentence);
    const near = setting.near(sentence);
    return all.flatMap((word, at) => {
      const frame = frameOf(fold(word.text));
      if (frame === null || isAside(all, at) || isElse(frame, word, all[at + 1]) || near.some(({ start, end }) => start < word.end && word.start < end)) return [];
      const weeks = weeksOf(article, sentence, word.start);
      const negated = hasBefore(all, at, NOT);
      const telling = { frame: stopped(frame, all, at), negated, isPart: isPart(all, at, setting.text), weeks };
      return [...(negated && frame.role === 'loses' ? [] : told(telling, word, near, setting)), ...(negated ? [] : parties(frame, word, near, setting))];
    });
  });
}

function isAside(all: readonly Word[], at: number): boolean {
  return ASIDE.has(fold(all[at - 1]?.text ?? '')) || hasBefore(all, at, PERHAPS);
}

function hasBefore(all: readonly Word[], at: number, wanted: ReadonlySet<string>): boolean {
  return all.slice(Math.max(0, at - LITTLE), at).some(({ text }) => wanted.has(fold(text).replace(/^[وف](?=..)/u, '')));
}

function isPart(all: readonly Word[], at: number, text: string): boolean {
  const word = all[at];
  const after = word === undefined ? '' : text.slice(word.end, word.end + NEAR);
  return hasBefore(all, at, WANTED) || (COUNTED.test(after) && !SHARE.test(after));
}

/** What is won or lost is no ground («استعادة العدالة»), or it only says of which one speaks («مناطق تحتلها»). */
function isElse({ event, role }: EventFrame, { text }: Word, next: Word | undefined): boolean {
  return (event === 'ground' && RELATIVE.test(text)) || (role !== 'plain' && next !== undefined && NO_GROUND.test(fold(next.text)));
}

function stopped(frame: EventFrame, all: readonly Word[], at: number): EventFrame {
  const isStopped = frame.role === 'plain' && all.slice(Math.max(0, at - 2), at).some(({ text }) => STOPPED.test(fold(text)));
  return isStopped ? { ...frame, event: `end of ${frame.event}`, weight: STOP_WEIGHT } : frame;
}

function told({ frame, negated, isPart, weeks }: Telling, { text, start, end }: Word, near: readonly Anchor[], setting: Setting): readonly Feature[] {
  const { event, weight, lasts } = frame;
  const role = negated && frame.role === 'wins' ? 'loses' : frame.role;
  const winner = role === 'plain' ? '' : winnerOf(role, start, near, setting);
  const winners = winner === null ? setting.nations : [winner];
  const anchors = placesOf(near, end, setting).filter(({ isPlace, side }) => isPlace || (frame.role === 'plain' && side !== null));
  const times = lasts ? [''] : weeks;
  const sure = weight * (winner === null ? UNSURE : 1) * (isPart ? PARTIAL : 1);
  return winners.flatMap((one) => anchors.flatMap(({ id }) => times.map((time): Feature => ({ kind: lasts ? 'matter' : 'event', key: `${event} ${one} ${id} ${time}`, shown: text, weight: sure * (isTopical(id, setting) ? TOPICAL : 1), rate: 1, sentences: 1 }))));
}

function isTopical(id: Anchor['id'], { topic, nations }: Setting): boolean {
  return id === topic || nations.includes(id);
}

/** Where it happened: at the place that «في» names after it, else wherever the sentence is. */
function placesOf(near: readonly Anchor[], end: number, { text }: Setting): readonly Anchor[] {
  const within = IN_PLACE.exec(text.slice(end, end + NEAR));
  if (within === null) return near;
  const from = end + within.index + within[0].length;
  const there = near.filter(({ start }) => start >= from && start < from + CLOSE);
  return there.every(({ isPlace }) => isPlace) ? near : near.filter((anchor) => !anchor.isPlace || there.includes(anchor));
}
