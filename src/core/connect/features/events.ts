import type { Article } from '../../model/article';
import type { Block } from '../../model/block';
import { fold } from '../../text/fold';
import { words, type Word } from '../../text/words';
import { type Anchor, type Setting, settingOf } from './anchors';
import { frameOf } from './event-frame-of';
import type { EventFrame } from './event-frames';
import { weeksOf } from './weeks';
import type { Feature } from './feature';

/** Characters after a word within which he is named who does it. */
const NEAR = 48;
/** What is taken from him, done against him. */
const AGAINST = /(?:^|\s)(?:من|على|ضد|لصالح|عن|نحو)\s/u;
/** He who wins what another loses. */
const IN_FAVOUR = /لصالح\s/u;
/** Directly before an event: it only says when, or of whom one speaks. */
const ASIDE = new Set(['منذ', 'بعد', 'قبل', 'وسط', 'التي', 'الذي', 'الذين'].map(fold));
/** Little before an event: it might be. */
const PERHAPS = new Set(['إذا', 'لو', 'قد', 'ربما', 'تخاطر', 'يخاطر', 'احتمال'].map(fold));
/** Little before an event: it is not so. */
const NOT = new Set(['لم', 'لن', 'ليس', 'ليست', 'عدم', 'تعد', 'يعد'].map(fold));
const LITTLE = 3;
/** Events of one fight: a party that few name in it is a matter of its own. */
const CONFLICT: ReadonlySet<string> = new Set(['ground', 'invasion', 'siege', 'strike', 'part', 'fight']);
const PARTY_WEIGHT = 0.7;
/** Where it is not told who wins. */
const UNSURE = 0.7;
/** At the place that the whole article is about, much happens that is not the same. */
const TOPICAL = 0.6;

/** The events that a passage tells: what happens, who wins by it, and the place, persons and bodies of the same sentence. Those of one time stand in the weeks of their article. */
export function eventsIn(article: Article, block: Block): readonly Feature[] {
  const setting = settingOf(article, block);
  return article.sentences.flatMap((sentence) => {
    if (sentence.block !== block.index) return [];
    const all = words(article.text, sentence);
    const near = setting.near(sentence);
    return all.flatMap((word, at) => {
      const frame = frameOf(fold(word.text));
      if (frame === null || isAside(all, at) || near.some(({ start, end }) => start < word.end && word.start < end)) return [];
      const weeks = weeksOf(article, sentence, word.start);
      const negated = hasBefore(all, at, NOT);
      return [...(negated && frame.role !== 'wins' ? [] : told(frame, negated, word, near, setting, weeks)), ...parties(frame, word, near)];
    });
  });
}

function isAside(all: readonly Word[], at: number): boolean {
  return ASIDE.has(fold(all[at - 1]?.text ?? '')) || hasBefore(all, at, PERHAPS);
}

function hasBefore(all: readonly Word[], at: number, wanted: ReadonlySet<string>): boolean {
  return all.slice(Math.max(0, at - LITTLE), at).some(({ text }) => wanted.has(fold(text).replace(/^[وف](?=..)/u, '')));
}

function told(frame: EventFrame, negated: boolean, { text, start }: Word, near: readonly Anchor[], setting: Setting, weeks: readonly string[]): readonly Feature[] {
  const { event, weight, lasts } = frame;
  const role = negated ? 'loses' : frame.role;
  const winner = role === 'plain' ? '' : winnerOf(role, start, near, setting);
  const winners = winner === null ? setting.nations : [winner];
  const anchors = near.filter(({ isPlace, side }) => isPlace || (frame.role === 'plain' && side !== null));
  const times = lasts ? [''] : weeks;
  return winners.flatMap((one) => anchors.flatMap(({ id }) => times.map((time): Feature => ({ kind: lasts ? 'matter' : 'event', key: `${event} ${one} ${id} ${time}`, shown: text, weight: weight * (winner === null ? UNSURE : 1) * (id === setting.topic ? TOPICAL : 1) }))));
}

function parties({ event }: EventFrame, { text }: Word, near: readonly Anchor[]): readonly Feature[] {
  if (!CONFLICT.has(event)) return [];
  return near.flatMap(({ side }) => (side === null ? [] : [{ kind: 'matter', key: `party ${side}`, shown: text, weight: PARTY_WEIGHT }]));
}

/** Of two countries the one that wins: he who does what wins, or the other of him who loses. */
function winnerOf(role: EventFrame['role'], at: number, near: readonly Anchor[], { text, nations }: Setting): string | null {
  const sides = near.filter(({ side }) => side !== null);
  const after = sides.find(({ start }) => start > at && start < at + NEAR);
  if (after !== undefined && role === 'loses' && IN_FAVOUR.test(text.slice(at, after.start))) return after.side;
  const isPatient = after !== undefined && role === 'wins' && AGAINST.test(text.slice(at, after.start));
  const agent = isPatient ? null : (after ?? sides.findLast(({ start }) => start < at) ?? null);
  const loser = isPatient ? after.side : role === 'loses' ? (agent?.side ?? null) : null;
  if (loser === null) return agent?.side ?? null;
  return sides.find(({ side }) => side !== loser)?.side ?? nations.find((nation) => nation !== loser) ?? null;
}
