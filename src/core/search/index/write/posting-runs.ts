import { ByteReader } from '../codec/byte-reader';
import { ByteWriter } from '../codec/byte-writer';
import type { RunStore } from '../doors';
import { Gathered } from './gathered';
import { PostingBuffer } from './posting-buffer';
import { runBlocks } from './run-blocks';

/** A run is written in blocks of about so many bytes, each read at once; of every run one is held while all are merged. */
const BLOCK = 1 << 15;

/** What is found under a key; own passages of an article have twice its number, set-aside ones one more. Holds until the next. */
export type PostingsOfKey = (key: number, passages: Gathered) => void;

/** Postings by key: gathered in memory, sorted and laid down as runs when they are many, merged at the end. */
export class PostingRuns {
  readonly #runs: RunStore;
  readonly #newRun: () => number;
  readonly #most: number;
  readonly #written: number[] = [];
  #buffer = new PostingBuffer();

  /** `most` postings are held in memory. */
  constructor(runs: RunStore, newRun: () => number, most: number) {
    this.#runs = runs;
    this.#newRun = newRun;
    this.#most = most;
  }

  /** Passages must come in order. */
  add(key: number, article: number, ordinal: number, grade: number): void {
    this.#buffer.add(key, article, ordinal, grade);
  }

  /** Lays down what is there when it has become much. */
  async settle(): Promise<void> {
    if (this.#buffer.length >= this.#most) await this.#spill();
  }

  /** Gives all postings, key by key in ascending order, and forgets them. */
  async merge(each: PostingsOfKey): Promise<void> {
    if (this.#written.length === 0) this.#buffer.sorted(each);
    else await this.#spill();
    this.#buffer = new PostingBuffer();
    await this.#mergeRuns(each);
  }

  async #mergeRuns(each: PostingsOfKey): Promise<void> {
    const cursors = await Promise.all(this.#written.map((run) => openCursor(runBlocks(this.#runs.read(run)))));
    const gathered = new Gathered();
    for (let key = leastKey(cursors); key !== Infinity; key = leastKey(cursors)) {
      gathered.clear();
      for (const cursor of cursors) {
        if (cursor.key !== key) continue;
        readRecord(cursor.block, gathered);
        if (cursor.block.isDone) await toNextBlock(cursor);
        else cursor.key = cursor.block.varint();
      }
      each(key, gathered);
    }
  }

  async #spill(): Promise<void> {
    const run = this.#newRun();
    this.#written.push(run);
    const blocks: Uint8Array[] = [];
    const block = new ByteWriter();
    this.#buffer.sorted((key, passages) => {
      writeRecord(block, key, passages);
      if (block.length < BLOCK) return;
      blocks.push(block.finish());
      block.clear();
    });
    blocks.push(block.finish());
    this.#buffer.clear();
    for (const bytes of blocks) await this.#runs.append(run, framed(bytes));
  }
}

/** A run being read: `key` is that of its next record, `Infinity` behind the last. */
interface Cursor {
  readonly blocks: AsyncIterator<Uint8Array>;
  block: ByteReader;
  key: number;
}

async function openCursor(blocks: AsyncIterator<Uint8Array>): Promise<Cursor> {
  const cursor = { blocks, block: new ByteReader(new Uint8Array(0)), key: 0 };
  await toNextBlock(cursor);
  return cursor;
}

function leastKey(cursors: readonly Cursor[]): number {
  let least = Infinity;
  for (const { key } of cursors) if (key < least) least = key;
  return least;
}

async function toNextBlock(cursor: Cursor): Promise<void> {
  const next = await cursor.blocks.next();
  cursor.block = new ByteReader(next.done === true ? new Uint8Array(0) : next.value);
  cursor.key = cursor.block.isDone ? Infinity : cursor.block.varint();
}

function framed(bytes: Uint8Array): Uint8Array {
  const writer = new ByteWriter();
  writer.section(bytes);
  return writer.finish();
}

function writeRecord(writer: ByteWriter, key: number, { articles, ordinals, grades, length }: Gathered): void {
  writer.varint(key);
  writer.varint(length);
  let article = 0;
  for (let at = 0; at < length; at += 1) {
    writer.varint((articles[at] ?? 0) - article);
    writer.varint(ordinals[at] ?? 0);
    writer.varint(grades[at] ?? 0);
    article = articles[at] ?? 0;
  }
}

function readRecord(reader: ByteReader, into: Gathered): void {
  const count = reader.varint();
  let article = 0;
  for (let at = 0; at < count; at += 1) {
    article += reader.varint();
    into.add(article, reader.varint(), reader.varint());
  }
}
