import { packText } from '../../../text/packed-text';
import type { OpenShard } from './cut-shards';

/** Things of any kind, as JSON. */
export class TextShard implements OpenShard {
  readonly #things: string[] = [];
  #size = 0;

  add(thing: unknown): void {
    const text = JSON.stringify(thing);
    this.#things.push(text);
    this.#size += text.length;
  }

  size(): number {
    return this.#size;
  }

  finish(): Uint8Array {
    return packText(`[${this.#things.join(',')}]`);
  }
}
