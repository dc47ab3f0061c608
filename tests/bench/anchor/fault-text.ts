import type { Fault } from './run-trials';

/** Characters of surroundings that are shown. */
const SHOWN = 100;

/** A fault, told so that a person can judge it. */
export function faultText({ trial: { before, passage, now, truth }, name, verdict, claim }: Fault): string {
  const { text } = before;
  return [
    `## ${verdict}: ${name}, article ${before.id}`,
    `before   ${text.slice(Math.max(0, passage.start - SHOWN), passage.start)}`,
    `passage  ${text.slice(passage.start, passage.end)}`,
    `after    ${text.slice(passage.end, passage.end + SHOWN)}`,
    `truth    ${truth.hull === null ? 'gone' : now.text.slice(truth.hull.start, truth.hull.end)}`,
    `claimed  ${claim === null ? 'nothing' : now.text.slice(claim.start, claim.end)}`,
    '',
  ].join('\n');
}
