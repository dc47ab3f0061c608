import type { Anchor, Setting } from './anchors';
import type { EventRole } from './event-frames';
import { AGAINST, IN_FAVOUR } from './event-words';

/** Characters after a word within which he is named who does it. */
const NEAR = 48;

/** Of two countries the one that wins: he who does what wins, or the other of him who loses. Null where it is not told. */
export function winnerOf(role: EventRole, at: number, near: readonly Anchor[], { text, nations }: Setting): string | null {
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
