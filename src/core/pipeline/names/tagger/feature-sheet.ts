import { mix } from './hash';

/** Features are told apart by so many bits of their hash. */
export const FEATURE_BITS = 24;
const MASK = 2 ** FEATURE_BITS - 1;
/** A word has about sixty features. */
const ROOM_PER_WORD = 72;

/** The features of the words of one page: those of word `i` stand from `starts[i]` to `starts[i + 1]`. */
export class FeatureSheet {
  readonly starts: number[] = [0];
  hashes: Uint32Array;
  templates: Uint8Array;
  length = 0;

  constructor(words: number) {
    const room = (words + 1) * ROOM_PER_WORD;
    this.hashes = new Uint32Array(room);
    this.templates = new Uint8Array(room);
  }

  /** Adds one feature of the open word. */
  add(template: number, value: number): void {
    if (this.length === this.hashes.length) this.grow();
    this.hashes[this.length] = mix(template + 1, value) & MASK;
    this.templates[this.length] = template;
    this.length += 1;
  }

  /** Ends the open word. */
  endWord(): void {
    this.starts.push(this.length);
  }

  private grow(): void {
    const hashes = new Uint32Array(this.hashes.length * 2);
    hashes.set(this.hashes);
    this.hashes = hashes;
    const templates = new Uint8Array(this.templates.length * 2);
    templates.set(this.templates);
    this.templates = templates;
  }
}
