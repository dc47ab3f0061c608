import type { Result } from './run-trials';
import type { Trial } from './trial';

/** Characters of surroundings that are shown. */
const SHOWN = 100;

/** A wrong landing, told so that a person can judge it. */
export function wrongLanding({ before, passage, now, truth }: Trial, { edit, length }: Pick<Result, 'edit' | 'length'>, claim: string): string {
  const { text } = before;
  return [
    `## ${edit}, ${length}, article ${before.id}`,
    `before   ${text.slice(Math.max(0, passage.start - SHOWN), passage.start)}`,
    `passage  ${text.slice(passage.start, passage.end)}`,
    `after    ${text.slice(passage.end, passage.end + SHOWN)}`,
    `truth    ${truth.hull === null ? 'gone' : now.text.slice(truth.hull.start, truth.hull.end)}`,
    `claimed  ${claim}`,
    '',
  ].join('\n');
}
