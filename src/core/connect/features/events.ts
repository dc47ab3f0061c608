import type { Article } from '../../model/article';
import type { Block } from '../../model/block';
import { fold } from '../../text/fold';
import { words, type Word } from '../../text/words';
import { type Anchor, type Setting, settingOf } from './anchors';
import { frameOf } from './event-frame-of';
import { NO_GROUND, type EventFrame } from './event-frames';
import { weeksOf } from './weeks';
import type { Feature } from './feature';

/** Characters after a word within which he is named who does it. */
const NEAR = 48;
const RELATIVE = /^[تي]\p{L}+ها$/u;
const IN_PLACE = /\sفي\s/u;
/** Characters from «في» to the place. */
const CLOSE = 14;
/** What is taken from him, done against him. */
const AGAINST = /(?:^|\s)(?:من|على|ضد|لصالح|عن|نحو)\s/u;
/** He who wins what another loses. */
const IN_FAVOUR = /لصالح\s/u;
/** Directly before an event: it only says when, or of whom one speaks. */
const ASIDE = new Set(['منذ', 'بعد', 'قبل', 'خلال', 'وسط', 'التي', 'الذي', 'الذين'].map(fold));
/** Little before an event: it might be. */
const PERHAPS = new Set(['إذا', 'لو', 'ربما', 'تخاطر', 'يخاطر', 'احتمال', 'الوعد', 'دعاهم', 'دعا', 'يعتزم', 'تعتزم'].map(fold));
/** Little before an event: it is not so. */
const NOT = new Set(['لم', 'لن', 'ليس', 'ليست', 'عدم'].map(fold));
const LITTLE = 4;
/** Events of one fight: a party that few name in it is a matter of its own. */
const CONFLICT: ReadonlySet<string> = new Set(['ground', 'advance', 'invasion', 'siege', 'strike', 'part', 'fight']);
/** Of those that fight the one is the other's matter: whom the whole article is about anyway says less. */
const PARTY_WEIGHT = 0.8;
const NATION_PARTY = 0.2;
/** Characters between an event and who has a part in it. */
const BESIDE = 30;
/** And the same for soldiers. */
const ARMED_BESIDE = 80;
const ARMED = /(?:قوات|جنود|جندي|جيش|وحدات|مقاتل|ضباط|كتائب|فصائل|مسلح|مرتزقة)\S*\s(?:\S+\s)?$/u;
const PEOPLE = /(?:ين|ون)$/u;
const LONGEST_UNIT = 24;
/** Where it is not told who wins. */
const UNSURE = 0.7;
/** At the place, or with the countries, that the whole article is about, much happens that is not the same. */
const TOPICAL = 0.7;
/** What is wanted, called for or promised, and a counted part of a place, are matters of their own. */
const PARTIAL = 0.6;
const WANTED = new Set(['هدف', 'بهدف', 'الوعد', 'إمكانية', 'تنفيذ'].map(fold));
const COUNTED = /^(?:\s*\p{L}+){0,2}\s+(?:\p{N}|(?:ثلاث|أربع|خمس|ست|سبع|ثماني?|تسع|عشر)ة?\s|بلدتين|قريتين)/u;
/** That something ends is another matter than that it is. */
const STOPPED = /^[وفبل]?(?:ال)?(?:وقف|قطع|تعليق|ايقاف|تجميد|الغاء)$/u;
const STOP_WEIGHT = 0.7;
const SHARE = /[%٪]/u;

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
      return [...(negated && frame.role === 'loses' ? [] : told(stopped(frame, all, at), negated, word, near, setting, weeks, isPart(all, at, setting.text))), ...(negated ? [] : parties(frame, word, near, setting))];
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

function told(frame: EventFrame, negated: boolean, { text, start, end }: Word, near: readonly Anchor[], setting: Setting, weeks: readonly string[], part: boolean): readonly Feature[] {
  const { event, weight, lasts } = frame;
  const role = negated && frame.role === 'wins' ? 'loses' : frame.role;
  const winner = role === 'plain' ? '' : winnerOf(role, start, near, setting);
  const winners = winner === null ? setting.nations : [winner];
  const anchors = placesOf(near, end, setting).filter(({ isPlace, side }) => isPlace || (frame.role === 'plain' && side !== null));
  const times = lasts ? [''] : weeks;
  const sure = weight * (winner === null ? UNSURE : 1) * (part ? PARTIAL : 1);
  return winners.flatMap((one) => anchors.flatMap(({ id }) => times.map((time): Feature => ({ kind: lasts ? 'matter' : 'event', key: `${event} ${one} ${id} ${time}`, shown: text, weight: sure * (isTopical(id, setting) ? TOPICAL : 1) }))));
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

/** «قوات من كوريا الشمالية», «الكوريين الشماليين». */
function isTroop({ start, end }: Anchor, text: string): boolean {
  const own = text.slice(start, end);
  return ARMED.test(text.slice(Math.max(0, start - LONGEST_UNIT), start)) || ARMED.test(`${own.split(/\s/u, 1).join('')} `) || PEOPLE.test(own);
}

function parties({ event }: EventFrame, { text, start }: Word, near: readonly Anchor[], { nations, text: whole }: Setting): readonly Feature[] {
  if (!CONFLICT.has(event)) return [];
  const beside = near.filter((anchor) => Math.abs(anchor.start - start) < (isTroop(anchor, whole) ? ARMED_BESIDE : BESIDE));
  return beside.flatMap(({ side }) => (side === null ? [] : [{ kind: 'matter', key: `party ${side}`, shown: text, weight: nations.includes(side) ? NATION_PARTY : PARTY_WEIGHT }]));
}

/** Of two countries the one that wins: he who does what wins, or the other of him who loses. */
function winnerOf(role: EventFrame['role'], at: number, near: readonly Anchor[], { text, nations }: Setting): string | null {
  const sides = near.filter(({ side, isWhere }) => side !== null && !isWhere);
  const after = sides.find(({ start }) => start > at && start < at + NEAR);
  if (after !== undefined && role === 'loses' && IN_FAVOUR.test(text.slice(at, after.start))) return after.side;
  const isPatient = after !== undefined && role === 'wins' && AGAINST.test(text.slice(at, after.start));
  const agent = isPatient ? null : (after ?? sides.findLast(({ start }) => start < at) ?? null);
  const loser = isPatient ? after.side : role === 'loses' ? (agent?.side ?? null) : null;
  if (loser === null) return agent?.side ?? null;
  const others = sides.filter(({ side }) => side !== loser);
  return (others.findLast(({ start }) => start < at) ?? others[0])?.side ?? nations.find((nation) => nation !== loser) ?? null;
}
