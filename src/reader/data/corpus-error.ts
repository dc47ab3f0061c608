/** A part of the collection that could not be had. `code` is the key of the message that a reader sees. */
export class CorpusError extends Error {
  constructor(
    readonly code: 'network' | 'offline' | 'not-found' | 'damaged' | 'version',
    /** Address that was asked for, relative to the collection. */
    readonly href: string,
    options?: ErrorOptions,
  ) {
    super(`${href}: ${code}`, options);
    this.name = 'CorpusError';
  }
}
