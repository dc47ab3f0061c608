/** Bytes of memory that shards may take while nobody asks: what is unpacked, and the bytes of all, which are far smaller and are soon unpacked again. */
const MOST_UNPACKED = 24_000_000;
const MOST_PACKED = 22_000_000;

/** The shards that are there, by name: packed, and some of them unpacked, too. Those not used for longest go first, the bytes long after what was made of them. */
export class HeldShards {
  /** Those that came with the index itself, which stay. */
  readonly #own = new Map<string, Uint8Array>();
  /** In the order in which they came, or were unpacked last. */
  readonly #packed = new Map<string, Uint8Array>();
  /** In the order of their last use. */
  readonly #unpacked = new Map<string, { readonly weight: number; readonly forget: () => void }>();
  #packedBytes = 0;
  #unpackedBytes = 0;

  /** The bytes of a shard. */
  bytes(name: string): Uint8Array | undefined {
    return this.#own.get(name) ?? this.#packed.get(name);
  }

  /** Takes in a shard that stays. */
  keep(name: string, bytes: Uint8Array): void {
    this.#own.set(name, bytes);
  }

  /** Takes in a shard. */
  put(name: string, bytes: Uint8Array): void {
    this.#packedBytes += bytes.length - (this.#packed.get(name)?.length ?? 0);
    this.#packed.set(name, bytes);
  }

  /** Notes that a shard is unpacked: what that takes besides its bytes, and how it is let go. */
  unpacked(name: string, weight: number, forget: () => void): void {
    this.#unpacked.set(name, { weight, forget });
    this.#unpackedBytes += weight;
  }

  /** Notes that an unpacked shard is used. */
  use(name: string): void {
    const entry = this.#unpacked.get(name);
    if (entry === undefined) return;
    this.#unpacked.delete(name);
    this.#unpacked.set(name, entry);
  }

  /** Lets go until the others fit. */
  shrink(): void {
    for (const [name, { weight, forget }] of this.#unpacked) {
      if (this.#unpackedBytes <= MOST_UNPACKED) break;
      forget();
      this.#unpacked.delete(name);
      this.#unpackedBytes -= weight;
      this.#moveBehind(name);
    }
    for (const [name, { length }] of this.#packed) {
      if (this.#packedBytes <= MOST_PACKED) return;
      // What is unpacked mostly reads from its bytes.
      if (this.#unpacked.has(name)) continue;
      this.#packed.delete(name);
      this.#packedBytes -= length;
    }
  }

  /** Whatever was unpacked until now was used later than what was not. */
  #moveBehind(name: string): void {
    const bytes = this.#packed.get(name);
    if (bytes === undefined) return;
    this.#packed.delete(name);
    this.#packed.set(name, bytes);
  }
}
