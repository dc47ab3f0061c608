import { fingerprint } from '../text/fingerprint';
import { bitReader, bitWriter, type BitReader } from './bits';
import { HASH_BITS, LINK_VERSION, SIDE_WORDS, type Selector } from './selector';

/** Between the passages of one link: needs no escape in an address and is no letter of the link form. */
const SEPARATOR = '~';
const COUNT_BITS = 3;
const PROOF_BITS = 30;
/** The last letters are a check on the others: a link that was cut or mistyped is none, and leads nowhere instead of astray. */
const CHECK_BITS = 12;
const CHECK_LETTERS = 2;
/** Passages that one link may carry. */
export const MOST_PASSAGES = 20;

/** The letters of a link to one passage: version, hints, hashes, check; at most 90, none of which needs an escape. */
export function formatLink(selector: Selector): string {
  const body = bitWriter();
  body.write(selector.whole ? 1 : 0, 1);
  body.writeNumber(selector.block);
  body.writeNumber(selector.word);
  body.writeNumber(selector.words - 1);
  body.write(selector.before.length, COUNT_BITS);
  body.write(selector.after.length, COUNT_BITS);
  for (const hash of [...selector.head, ...selector.tail, ...selector.before, ...selector.after]) body.write(hash, HASH_BITS);
  body.write(selector.proof, PROOF_BITS);
  const letters = LINK_VERSION + body.letters();
  return letters + check(letters);
}

/** The passage that a link describes; null for any string that {@link formatLink} does not write. */
export function parseLink(link: string): Selector | null {
  if (!link.startsWith(String(LINK_VERSION))) return null;
  const selector = readSelector(bitReader(link.slice(1, -CHECK_LETTERS)));
  return selector !== null && formatLink(selector) === link ? selector : null;
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
  const block = reader.readNumber();
  const word = reader.readNumber();
  const last = reader.readNumber();
  const before = reader.read(COUNT_BITS);
  const after = reader.read(COUNT_BITS);
  if (whole === null || block === null || word === null || last === null || before === null || after === null) return null;
  if (before > SIDE_WORDS || after > SIDE_WORDS) return null;
  const words = last + 1;
  const sides = [Math.min(words, SIDE_WORDS), Math.min(Math.max(words - SIDE_WORDS, 0), SIDE_WORDS), before, after].map((count) => readHashes(reader, count));
  const [head, tail, left, right] = sides;
  const proof = reader.read(PROOF_BITS);
  if (head == null || tail == null || left == null || right == null || proof === null) return null;
  return { block, word, words, whole: whole === 1, head, tail, before: left, after: right, proof };
}

function readHashes(reader: BitReader, count: number): readonly number[] | null {
  const hashes = Array.from({ length: count }, () => reader.read(HASH_BITS));
  return hashes.every((hash) => hash !== null) ? hashes : null;
}

function check(letters: string): string {
  const writer = bitWriter();
  writer.write(fingerprint(letters) % 2 ** CHECK_BITS, CHECK_BITS);
  return writer.letters();
}
