import { PREPOSITIONS } from '../../lexicon/clause-words';
import { indexAfter } from '../../text/ordered-spans';
import type { Discourse } from './discourse';
import { findChannels } from './find-channels';
import { opensSpeech, trim } from './find-complement';
import type { Found } from './find-speaker';
import { named } from './find-speaker';
import type { Voice } from './find-voice';
import { withVia } from './find-voice';
import type { Open } from './open-quotation';
import type { Paragraph } from './paragraph';
import { countWords } from './paragraph';
import { readSubject } from './read-subject';
import { isSpeakerNoun } from './speaker-noun';

/** Words back from a colon that a speaker may begin at. */
const BACK = 14;
/** What may stand between a speaker and his colon («للجزيرة», «الإسرائيلي», «في مؤتمر صحفي»). */
const ADDED = /^(?:ل|ال.*(?:ي|يه)$)/;
/** Fewer words are a heading's second half, not a sentence. */
const FEWEST_WORDS = 3;
/** Part a headline: before them another sentence ends. */
const PARTS = /[.،؛|…–؟!]|\s-/;

/** Who stands before the colon whose words begin at `start` («بوتين: "…"», «مسؤول أميركي للجزيرة: …»); null when it is nobody that can speak. */
export function speakerBeforeColon(paragraph: Paragraph, start: number, discourse: Discourse): Voice | null {
  const index = indexAfter(paragraph.tokens, start);
  if (!opensSpeech(paragraph.tokens[index]?.gap ?? '')) return null;
  const limit = paragraph.text.lastIndexOf(':', start);
  for (let i = index - 1; i >= Math.max(0, index - BACK); i -= 1) {
    const token = paragraph.tokens[i];
    if (token === undefined) return null;
    const opens = i === 0 || PARTS.test(token.gap);
    // «… وناشطون: …».
    const joined = !opens && token.key.startsWith('و') && isSpeakerNoun(token.key.slice(1));
    const read = joined ? { ...paragraph, tokens: paragraph.tokens.with(i, { ...token, key: token.key.slice(1), start: token.start + 1 }) } : paragraph;
    if (opens || joined) return voiceAt(read, i, index, limit, discourse);
  }
  return null;
}

function voiceAt(paragraph: Paragraph, first: number, colon: number, limit: number, discourse: Discourse): Voice | null {
  const subject = readSubject(paragraph, first, limit);
  if (subject === null || subject.by === 'word' || subject.mention?.type === 'LOC') return null;
  const next = indexAfter(paragraph.tokens, subject.end);
  const added = paragraph.tokens[next]?.key ?? '';
  if (next < colon && !ADDED.test(added) && !PREPOSITIONS.has(added)) return null;
  const found: Found = named(paragraph, subject, null, discourse);
  return withVia(found, findChannels(paragraph, { start: subject.end, end: limit }, subject, null));
}

/** «لافروف: لن نتفاوض» in a title or heading: without marks nothing says that these are his very words. */
export function readHeadline(paragraph: Paragraph, discourse: Discourse): readonly Open[] {
  const { block, tokens, text } = paragraph;
  if ((block.kind !== 'title' && block.kind !== 'heading') || paragraph.marks.length > 0) return [];
  const first = tokens.find((token, at) => at > 0 && opensSpeech(token.gap));
  const voice = first === undefined ? null : speakerBeforeColon(paragraph, first.start, discourse);
  if (first === undefined || voice?.found == null) return [];
  const content = trim(text, { start: first.start, end: block.end });
  if (countWords(paragraph, content) < FEWEST_WORDS) return [];
  const { found, via } = voice;
  return [{ kind: 'indirect', block: block.index, content, cue: null, stance: 'neutral', speaker: found.speaker, via, evidence: { by: 'rule', id: 'quotes.name-colon', words: null, score: null }, referent: found.referent }];
}
