import { BUT_HE, CLAUSE_ENDS, CLAUSE_OPENERS } from '../../lexicon/clause-words';
import { reportingForm } from '../../lexicon/reporting-verbs';
import { NEGATIONS } from '../../lexicon/turned-verbs';
import type { Cue } from './find-cues';
import type { Paragraph } from './paragraph';
import { covering } from './paragraph';
import { indexAfter } from '../../text/ordered-spans';

/** «، لتغلق …»: what came of it, told by the reporter. */
const RESULT = /^ل[تي][\u0621-\u064a]{3,}$/;
const COMMA = /[،,؛;]/;
/** Words back from a verb among which its clause opens («لكن المدون … قال»). */
const BACK = 12;
/** Words on among which a comma may end a clause; no reporter comes back later. */
const ON = 200;

/** Offset where a reported clause that begins at `start` ends: at the next cue's clause, at a comma that leads back to the reporter, or at `end` of the sentence. */
export function clauseEnd(paragraph: Paragraph, start: number, end: number, nextCue: Cue | null): number {
  const limit = nextCue === null ? end : clauseStart(paragraph, nextCue, start);
  const first = indexAfter(paragraph.tokens, start) + 1;
  for (let i = first; i < Math.min(paragraph.tokens.length, first + ON); i += 1) {
    const token = paragraph.tokens[i];
    if (token === undefined || token.start >= limit) break;
    const back = BUT_HE.has(token.key) && goesBack(paragraph, i);
    if ((!back && !COMMA.test(token.gap)) || covering(paragraph.marks, token.start) !== null) continue;
    if (back) return paragraph.tokens[i - 1]?.end ?? limit;
    const result = RESULT.test(token.key) && covering(paragraph.mentions, token.end - 1) === null;
    if (CLAUSE_ENDS.has(token.key) || result) return paragraph.tokens[i - 1]?.end ?? limit;
  }
  return limit;
}

/** «لكنه لم يوضح المكان»: what he did not say. */
function goesBack(paragraph: Paragraph, index: number): boolean {
  return NEGATIONS.has(paragraph.tokens[index + 1]?.key ?? '') && reportingForm(paragraph.tokens[index + 2]?.key ?? '') !== null;
}

/** Where the clause of a cue begins, not before `floor`: at its conjunction, at the comma before its subject, else at the cue. */
function clauseStart(paragraph: Paragraph, cue: Cue, floor: number): number {
  const own = paragraph.tokens[cue.index]?.start ?? cue.start;
  if (cue.conjunction || cue.attribution !== null || cue.form?.kind === 'participle') return own;
  for (let i = cue.index; i > Math.max(0, cue.index - BACK); i -= 1) {
    const token = paragraph.tokens[i];
    if (token === undefined || token.start <= floor) break;
    const openers = CLAUSE_OPENERS.has(token.key) && i < cue.index;
    // «في حين».
    const before = paragraph.tokens[i - 1];
    if (token.key === 'حين' && before?.key === 'في' && before.start > floor) return before.start;
    if (COMMA.test(token.gap) || openers) return token.start;
  }
  return own;
}
