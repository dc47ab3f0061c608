import type { MissingShard } from '../../corpus-source';
import { shardFileName, shardName, type ShardKind } from '../shard-name';
import { HeldShards } from './held-shards';
import type { IndexFiles } from './index-files';

type Cause = MissingShard['cause'];

/** Files that are to be read, each with the shards that it holds. */
export type WantedFiles = ReadonlyMap<string, ReadonlySet<string>>;

/** Unpacked shards of one kind. */
export type Shelf<T> = (number: number) => T | null;

/** The shards of an index that are there; notes those that are asked for and are not. */
export class ShardCache {
  readonly files: IndexFiles;
  /** How many answers had to be empty. */
  missed = 0;
  /** How many of these may still be read. */
  awaited = 0;
  /** The bytes of a file of a shard's kind, where only other shards know its name; null while these are not there. */
  hashOf: (kind: ShardKind, number: number) => Uint8Array | null;
  readonly #held = new HeldShards();
  readonly #wanted = new Map<string, Set<string>>();
  readonly #missing = new Map<string, Cause>();
  #failed: ReadonlyMap<string, Cause> = new Map();

  constructor(files: IndexFiles) {
    this.files = files;
    this.hashOf = files.hash;
    for (const [kind, bytes] of files.inline) this.#held.keep(shardName(kind, 0), bytes);
  }

  /** A shelf for the shards of a kind. `unpack` is called once for each while it stays; `weigh` says how much memory it takes then besides its bytes. */
  shelf<T>(kind: ShardKind, unpack: (bytes: Uint8Array, number: number) => T, weigh: (unpacked: T, bytes: Uint8Array) => number): Shelf<T> {
    const held = new Map<number, T>();
    return (number) => {
      const name = shardName(kind, number);
      const known = held.get(number);
      if (known !== undefined) {
        this.#held.use(name);
        return known;
      }
      const bytes = this.#held.bytes(name);
      if (bytes === undefined) {
        this.#want(kind, number);
        return null;
      }
      const unpacked = unpack(bytes, number);
      held.set(number, unpacked);
      this.#held.unpacked(name, weigh(unpacked, bytes), () => held.delete(number));
      return unpacked;
    };
  }

  /** True when a shard is there. */
  has(kind: ShardKind, number: number): boolean {
    return this.#held.bytes(shardName(kind, number)) !== undefined;
  }

  /** Runs `compute` over what is there. Says what it would have needed besides, and what it cannot have. */
  attempt<T>(compute: () => T, failed: ReadonlyMap<string, Cause>): { readonly answer: T; readonly wanted: WantedFiles; readonly missing: ReadonlyMap<string, Cause> } {
    this.#failed = failed;
    this.#wanted.clear();
    this.#missing.clear();
    const answer = compute();
    return { answer, wanted: new Map(this.#wanted), missing: new Map(this.#missing) };
  }

  /** Takes in what a file holds. */
  put(shards: ReadonlySet<string>, bytes: Uint8Array): void {
    const [first = ''] = shards;
    if (!this.#isRest(first)) this.#held.put(first, bytes);
    else for (const [kind, part] of this.files.restShards(bytes)) this.#held.keep(shardName(kind, 0), part);
  }

  /** Lets those go that were not used for longest, until the others fit. To be called when nobody waits for an answer. */
  shrink(): void {
    this.#held.shrink();
  }

  #want(kind: ShardKind, number: number): void {
    const name = shardName(kind, number);
    const cause = this.#failed.get(name);
    this.missed += 1;
    if (cause !== undefined) {
      this.#missing.set(name, cause);
      return;
    }
    this.awaited += 1;
    const file = this.#fileOf(kind, number);
    if (file === null) return;
    const known = this.#wanted.get(file) ?? new Set();
    this.#wanted.set(file, known.add(name));
  }

  #fileOf(kind: ShardKind, number: number): string | null {
    if (this.files.table(kind)?.inline?.[0] === 'rest') return this.files.restFile;
    const hash = this.hashOf(kind, number);
    return hash === null ? null : shardFileName(kind, number, hash);
  }

  #isRest(name: string): boolean {
    return Object.entries(this.files.head.tables).find(([kind]) => name.startsWith(`${kind}/`))?.[1]?.inline?.[0] === 'rest';
  }
}

/** The first texts of shards; shards whose firsts are numbers have none. */
export function textsOf(firsts: readonly string[] | readonly number[] = []): readonly string[] {
  return firsts.filter((first) => typeof first === 'string');
}

/** The first numbers of shards; a shard that is alone begins with the first thing. */
export function numbersOf(firsts: readonly string[] | readonly number[] = [0]): readonly number[] {
  return firsts.filter((first) => typeof first === 'number');
}
