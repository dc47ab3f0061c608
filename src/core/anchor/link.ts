import { fingerprint } from '../text/fingerprint';
import { bitReader, bitWriter, type BitReader } from './bits';
import { readFirstVersion } from './link-v1';
import { contextWords, HASH_BITS, LINK_VERSION, middleWords, RIVAL_STEPS, SIDE_WORDS, type Selector } from './selector';

/** Between the passages of one link: needs no escape in an address and is no letter of the link form. */
const SEPARATOR = '~';
/** Passages that one link may carry. */
export const MOST_PASSAGES = 20;
const CONTEXT_BITS = 4;
/** One value more than there are steps says that nobody looked. */
const RIVAL_BITS = 4;
const UNKNOWN_RIVAL = RIVAL_STEPS + 1;
const PROOF_BITS = 30;
/** The last letters are a check on the others: a link that was cut or mistyped is none, and leads nowhere instead of astray. */
const CHECK_BITS = 12;
const CHECK_LETTERS = 2;
/** Ways to read what stands between version and check. */
const READERS: Readonly<Record<string, (reader: BitReader) => Selector | null>> = { 1: readFirstVersion, [LINK_VERSION]: readSelector };

/** Longest link to one passage of an article of up to 32,767 blocks, each of up to 32,767 words. */
export const LINK_LETTERS = 88;

/** The letters of a link to one passage: version, hints, hashes, check. None of them needs an escape. */
export function formatLink(selector: Selector): string {
  const body = bitWriter();
  body.write(selector.whole ? 1 : 0, 1);
  body.writeNumber(selector.block);
  body.writeNumber(selector.word);
  body.writeNumber(selector.words - 1);
  const full = contextWords(selector.words);
  const atEdge = selector.before.length < full || selector.after.length < full;
  body.write(atEdge ? 1 : 0, 1);
  for (const side of atEdge ? [selector.before, selector.after] : []) body.write(side.length, CONTEXT_BITS);
  body.write(selector.rival === null ? UNKNOWN_RIVAL : Math.round(selector.rival * RIVAL_STEPS), RIVAL_BITS);
  for (const hash of [...selector.head, ...selector.middle, ...selector.tail, ...selector.before, ...selector.after]) body.write(hash, HASH_BITS);
  body.write(selector.proof, PROOF_BITS);
  const letters = LINK_VERSION + body.letters();
  return letters + check(letters);
}

/** The passage that a link describes; null for any string that is no link of a known version. */
export function parseLink(link: string): Selector | null {
  const letters = link.slice(0, -CHECK_LETTERS);
  const read = READERS[link.charAt(0)];
  return read === undefined || link !== letters + check(letters) ? null : read(bitReader(letters.slice(1)));
}

/** Several passages in one link, in the order given. */
export function formatLinks(selectors: readonly Selector[]): string {
  return selectors.map(formatLink).join(SEPARATOR);
}

/** The passages of a link; those that cannot be read are null. A link carries 20 at most: the others are not read. */
export function parseLinks(link: string): readonly (Selector | null)[] {
  return link === '' ? [] : link.split(SEPARATOR, MOST_PASSAGES).map(parseLink);
}

function readSelector(reader: BitReader): Selector | null {
  const whole = reader.read(1);
  const [block, word, last] = [reader.readNumber(), reader.readNumber(), reader.readNumber()];
  const atEdge = reader.read(1);
  if (whole === null || block === null || word === null || last === null || atEdge === null) return null;
  const words = last + 1;
  const full = contextWords(words);
  const [before, after] = atEdge === 1 ? [reader.read(CONTEXT_BITS), reader.read(CONTEXT_BITS)] : [full, full];
  const rival = reader.read(RIVAL_BITS);
  if (before === null || after === null || rival === null || Math.max(before, after) > full) return null;
  const counts = [Math.min(words, SIDE_WORDS), middleWords(words), Math.min(Math.max(words - SIDE_WORDS, 0), SIDE_WORDS), before, after];
  const [head, middle, tail, left, right] = counts.map((count) => reader.readAll(count, HASH_BITS));
  const proof = reader.read(PROOF_BITS);
  if (head == null || middle == null || tail == null || left == null || right == null || proof === null) return null;
  return { block, word, words, whole: whole === 1, head, middle, tail, before: left, after: right, rival: rival === UNKNOWN_RIVAL ? null : rival / RIVAL_STEPS, proof };
}

function check(letters: string): string {
  const writer = bitWriter();
  writer.write(fingerprint(letters) % 2 ** CHECK_BITS, CHECK_BITS);
  return writer.letters();
}
