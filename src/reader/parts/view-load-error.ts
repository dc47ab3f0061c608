/** A part of the page whose own script did not arrive. `code` is the key of the message that a reader sees. */
export class ViewLoadError extends Error {
  readonly code: 'network' | 'offline';

  constructor(options: ErrorOptions) {
    super('a script did not arrive', options);
    this.name = 'ViewLoadError';
    this.code = navigator.onLine ? 'network' : 'offline';
  }
}
