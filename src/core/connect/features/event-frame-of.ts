import { fold } from '../../text/fold';
import { EVENT_FRAMES, NO_EVENTS, type EventFrame } from './event-frames';
import { formOf } from './form';
import { STOP_WORDS } from './stop-words';

const FRAMES: ReadonlyMap<string, EventFrame> = new Map(EVENT_FRAMES.flatMap((frame) => frame.words.map((word) => [formOf(fold(word)), frame] as const)));
const NONE: ReadonlySet<string> = new Set(NO_EVENTS.map(fold));
const GLUED = /^[وف]?(?:[بك]?ال|لل|[بلك])?(?=.{4})/u;
/** «لاستعادة»: what is fought for is not won yet. */
const PURPOSE = /^و?ل(?!ل)(?=.{4})/u;
const PARTICLE = /^[وفبلك](?=.{4})/u;

/** The kind of event that a folded word tells; null for most. */
export function frameOf(folded: string): EventFrame | null {
  const bare = folded.replace(PARTICLE, '');
  if (STOP_WORDS.has(folded) || STOP_WORDS.has(folded.slice(1))) return null;
  if (NONE.has(folded) || NONE.has(folded.replace(GLUED, ''))) return null;
  const frame = FRAMES.get(formOf(folded)) ?? FRAMES.get(formOf(bare)) ?? null;
  return frame?.event === 'ground' && PURPOSE.test(folded) ? { ...frame, event: 'advance' } : frame;
}
