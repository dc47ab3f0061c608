/** The letters of an address that need no escape (RFC 4648 §5). */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const LETTER_BITS = 6;
/** Numbers of any size are written in groups of this many bits, each with one bit that says whether another follows. */
const GROUP_BITS = 5;
const MOST_GROUPS = 5;

/** Writes numbers into letters, bit by bit. */
export interface BitWriter {
  readonly write: (value: number, bits: number) => void;
  readonly writeNumber: (value: number) => void;
  /** The letters; the last one is filled up with zeros. */
  readonly letters: () => string;
}

/** Reads what a {@link BitWriter} wrote. Beyond the end, and at a letter that is none, it gives null. */
export interface BitReader {
  readonly read: (bits: number) => number | null;
  readonly readNumber: () => number | null;
  /** So many numbers of so many bits; null when one is missing. */
  readonly readAll: (count: number, bits: number) => readonly number[] | null;
}

/** An empty writer. */
export function bitWriter(): BitWriter {
  const bits: number[] = [];
  const write = (value: number, count: number): void => {
    for (let i = count - 1; i >= 0; i -= 1) bits.push(Math.floor(value / 2 ** i) % 2);
  };
  const writeNumber = (value: number): void => {
    const rest = Math.floor(value / 2 ** GROUP_BITS);
    write(rest > 0 ? 1 : 0, 1);
    write(value % 2 ** GROUP_BITS, GROUP_BITS);
    if (rest > 0) writeNumber(rest);
  };
  const letters = (): string => {
    let text = '';
    for (let i = 0; i < bits.length; i += LETTER_BITS) {
      const letter = Array.from({ length: LETTER_BITS }, (_, j) => bits[i + j] ?? 0).reduce((value, bit) => value * 2 + bit, 0);
      text += ALPHABET.charAt(letter);
    }
    return text;
  };
  return { write, writeNumber, letters };
}

/** A reader at the first letter. */
export function bitReader(letters: string): BitReader {
  let at = 0;
  const read = (count: number): number | null => {
    let value = 0;
    for (let i = 0; i < count; i += 1, at += 1) {
      const letter = ALPHABET.indexOf(letters.charAt(Math.floor(at / LETTER_BITS)) || ' ');
      if (letter < 0) return null;
      value = value * 2 + ((letter >> (LETTER_BITS - 1 - (at % LETTER_BITS))) & 1);
    }
    return value;
  };
  const readNumber = (): number | null => {
    let value = 0;
    for (let group = 0; group < MOST_GROUPS; group += 1) {
      const more = read(1);
      const part = read(GROUP_BITS);
      if (more === null || part === null) return null;
      value += part * 2 ** (GROUP_BITS * group);
      if (more === 0) return value;
    }
    return null;
  };
  const readAll = (count: number, bits: number): readonly number[] | null => {
    const values = Array.from({ length: count }, () => read(bits));
    return values.every((value) => value !== null) ? values : null;
  };
  return { read, readNumber, readAll };
}
