import { createHash } from 'node:crypto';

/** Length of the hashes in file names: 48 bits, no collision to be expected below millions of versions of one file. */
const NAME_LENGTH = 12;

const NUMBER_BYTES = 6;

/** Hex SHA-256. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The hash that a file name carries. */
export function nameDigest(content: string): string {
  return sha256(content).slice(0, NAME_LENGTH);
}

/** A whole number that stands for a text where only sameness counts: 48 bits. */
export function numberDigest(content: string): number {
  return createHash('sha256').update(content).digest().readUIntBE(0, NUMBER_BYTES);
}
