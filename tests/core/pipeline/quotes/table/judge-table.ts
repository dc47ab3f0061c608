import type { Mention, Quotation } from '../../../../../src/core/model/annotation';
import type { Span } from '../../../../../src/core/model/span';
import type { Draft } from '../../../../../src/core/pipeline/draft';
import { recognise } from '../../../../../src/core/pipeline/names/recognise';
import type { Tagger } from '../../../../../src/core/pipeline/names/tagger/tagger';
import { findQuotations } from '../../../../../src/core/pipeline/quotes/find-quotations';
import { segment } from '../../../../../src/core/pipeline/segment/segment';
import { draftOf, KNOWLEDGE } from '../../names/read-names';
import type { Row, Written } from './read-table';

/** Two contents are the same quotation when they share this part of the longer one. */
const SAME_CONTENT = 0.8;

/** Begins a paragraph that is a title. */
const TITLE = /^title\| /;

/** A row and what was read from it in place of what stands there; both empty when all is right. */
export interface Judged {
  readonly row: Row;
  readonly wanted: readonly string[];
  readonly found: readonly string[];
}

/** Reads a row with the real tables and rules, names included. Right is a row whose quotations are all found, with nothing else. */
export function judge(row: Row, tagger: Tagger): Judged {
  const found = readRow(row.paragraphs, tagger);
  const wanted = row.quotations.filter((one) => !found.some((other) => isSame(one, other)));
  const wrong = found.filter((one) => !row.quotations.some((other) => isSame(other, one)));
  return { row, wanted: wanted.map(line), found: wrong.map(line) };
}

/** The quotations of an article as the table writes them. */
export function readRow(paragraphs: readonly string[], tagger: Tagger): readonly Written[] {
  const plain = draftOf(paragraphs.map((paragraph) => paragraph.replace(TITLE, '')));
  const bare = { ...plain, blocks: plain.blocks.map((block, at) => (TITLE.test(paragraphs[at] ?? '') ? { ...block, kind: 'title' as const } : block)) };
  const draft = { ...bare, sentences: segment(bare.text, bare.blocks) };
  const { mentions } = recognise(draft, KNOWLEDGE, tagger);
  return findQuotations(draft, mentions).map((quotation) => write(draft, quotation, mentions));
}

export function write({ text }: Draft, { kind, cue, stance, speaker, via, content }: Quotation, mentions: readonly Mention[]): Written {
  const words = (span: Span): string => text.slice(span.start, span.end);
  const first = speaker === null ? undefined : mentions.find(({ entity }) => entity === speaker.entity);
  const said = speaker === null ? '-' : `${speaker.kind} ${speaker.span === null ? `←${first === undefined ? '' : words(first)}` : words(speaker.span)}`;
  return {
    kind,
    cue: cue === null ? '-' : words(cue),
    stance,
    speaker: said,
    via: via.length === 0 ? '-' : via.map(({ span }) => words(span)).join(' > '),
    content: words(content),
  };
}

function isSame(wanted: Written, found: Written): boolean {
  const exact = (['kind', 'cue', 'stance', 'speaker', 'via'] as const).every((field) => wanted[field] === found[field]);
  const [short, long] = [wanted.content, found.content].toSorted((a, b) => a.length - b.length);
  return exact && short !== undefined && long !== undefined && long.includes(short) && short.length >= SAME_CONTENT * long.length;
}

function line({ kind, cue, stance, speaker, via, content }: Written): string {
  return [kind, cue, stance, speaker, via, content].join(' | ');
}
