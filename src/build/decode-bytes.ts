import type { DecodeBytes } from '../core/model/seed';

/** Strict decoding by the platform. A byte order mark stays; the core takes it off. */
export const decodeBytes: DecodeBytes = (encoding, bytes) => new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
