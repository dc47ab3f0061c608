import type { DecodeBytes } from '../core/model/seed';

/** Strict decoding by the platform. A byte order mark is taken off. */
export const decodeBytes: DecodeBytes = (encoding, bytes) => new TextDecoder(encoding, { fatal: true }).decode(bytes);
