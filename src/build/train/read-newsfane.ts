import { PLACE_TRIGGERS } from '../../core/lexicon/place-words';
import { MEDIA_HEADS } from '../../core/lexicon/media-heads';
import { TITLES } from '../../core/lexicon/titles';
import { fold } from '../../core/text/fold';
import { restsOf } from '../../core/pipeline/names/tagger/word-facts';
import { conllSpans, type ConllSpan } from '../score/conll-spans';
import type { TaggedSentence } from '../score/read-conll';
import { BY_RULES_ALONE, HONORIFICS, MOVEMENT, NO_NAMES, TEAM } from './newsfane-convention';
import { OPEN } from './open-tag';

const UNALIGNED = '_';
const HEADER = '#';
const FULL_STOP = '.';
const WORD = /[\p{L}\p{N}]/u;
const TYPES: ReadonlySet<string> = new Set(['PER', 'LOC', 'ORG']);
const ARTICLE = 'ال';

interface Row {
  readonly word: string;
  readonly folded: string;
  /** Fine class of the word's first tagged part; empty when it has none. */
  readonly fine: string;
  readonly tag: string;
}

/** Reads NewsFANE's table of token, segmentation, fine tags, tag; a full stop ends a sentence. Spans follow our guideline: titles, kinds of place and kinds of medium lie outside of names. */
export function readNewsfane(text: string): readonly TaggedSentence[] {
  const rows = text.split(/\r?\n/).flatMap(readRow);
  const spans = conllSpans(rows.map(({ tag }) => tag), TYPES);
  const nations = new Set(spans.flatMap(({ from, to }) => (to - from === 1 && rows[from]?.fine === 'Nation' ? barest(rows[from]) : [])));
  const tags: string[] = rows.map(({ tag }) => (tag === OPEN ? OPEN : 'O'));
  for (const { from, to, type } of spans.flatMap((span) => byGuideline(span, rows, nations))) for (let at = from; at < to; at += 1) tags[at] = `${at === from ? 'B' : 'I'}-${type}`;
  const sentences: { word: string; tag: string }[][] = [[]];
  rows.forEach(({ word }, at) => {
    sentences[sentences.length - 1]?.push({ word, tag: tags[at] ?? OPEN });
    if (word === FULL_STOP) sentences.push([]);
  });
  return sentences.filter((sentence) => sentence.length > 0);
}

function readRow(line: string): readonly Row[] {
  const [word = '', , fine = '', tag = UNALIGNED] = line.split('\t');
  if (word === '' || line.startsWith(HEADER)) return [];
  const first = fine.split(',').find((part) => part.startsWith('B-') || part.startsWith('I-'));
  return [{ word, folded: fold(word), fine: first?.slice(2) ?? '', tag: tag !== UNALIGNED ? tag : WORD.test(word) ? OPEN : 'O' }];
}

function byGuideline(span: ConllSpan, rows: readonly Row[], nations: ReadonlySet<string>): readonly ConllSpan[] {
  const { from, to, type } = span;
  const first = rows[from];
  if (first === undefined || BY_RULES_ALONE.has(first.fine) || (to - from === 1 && NO_NAMES.has(first.folded))) return [];
  const single = to - from === 1;
  if (single) return first.fine === TEAM && barest(first).some((word) => nations.has(word)) ? [{ from, to, type: 'LOC' }] : opensOnlyMedium(first, type) ? [] : [span];
  if (HONORIFICS.has(rows[to - 1]?.folded ?? '')) return [{ from, to: to - 1, type }];
  const outside = type === 'PER' ? TITLES : type === 'LOC' ? PLACE_TRIGGERS : MEDIA_HEADS;
  const movement = type === 'ORG' && MOVEMENT.has(first.folded) && rows[from + 1]?.folded.startsWith(ARTICLE) === false;
  const headed = movement || (type === 'ORG' && first.fine !== 'Media' ? false : barest(first).some((word) => outside.has(word)));
  return headed ? byGuideline({ from: from + 1, to, type }, rows, nations) : [span];
}

function opensOnlyMedium({ fine, folded }: Row, type: string): boolean {
  return type === 'ORG' && fine === 'Media' && MEDIA_HEADS.has(folded);
}

/** The word, and what is left of it after particles. */
function barest({ folded }: Row): readonly string[] {
  return [folded, ...restsOf(folded)];
}
