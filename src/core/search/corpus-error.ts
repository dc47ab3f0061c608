/** Why a part of a collection cannot be had: keys of the messages that a reader sees. */
export const CORPUS_ERRORS = ['network', 'offline', 'not-found', 'damaged', 'version'] as const;

/** A part of the collection that could not be had. */
export class CorpusError extends Error {
  constructor(
    readonly code: (typeof CORPUS_ERRORS)[number],
    /** Address that was asked for, relative to the collection. */
    readonly href: string,
    options?: ErrorOptions,
  ) {
    super(`${href}: ${code}`, options);
    this.name = 'CorpusError';
  }
}
