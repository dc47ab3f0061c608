import { fold } from '../../text/fold';
import { EVENT_FRAMES, type EventFrame } from './event-frames';
import { formOf } from './root';
import { STOP_WORDS } from './stop-words';

const FRAMES: ReadonlyMap<string, EventFrame> = new Map(EVENT_FRAMES.flatMap((frame) => frame.words.map((word) => [formOf(fold(word)), frame] as const)));
const PARTICLE = /^[وفبلك](?=.{4})/u;

/** The kind of event that a folded word tells; null for most. */
export function frameOf(folded: string): EventFrame | null {
  const bare = folded.replace(PARTICLE, '');
  if (STOP_WORDS.has(folded) || STOP_WORDS.has(folded.slice(1))) return null;
  return FRAMES.get(formOf(folded)) ?? FRAMES.get(formOf(bare)) ?? null;
}
