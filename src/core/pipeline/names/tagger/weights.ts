import { FEATURE_BITS } from './feature-sheet';
import { LABEL_COUNT } from './labels';
import { allowedPairs } from './lattice';

/** A trained model in memory. */
export interface Weights {
  /** A table by hash, open addressing over a power of two: in each slot a key and then its weights, so that one look fetches both. `keys` and `values` are two views of it. */
  readonly keys: Int32Array;
  /** In steps of `scale`; from {@link placeOf} on, one a label. */
  readonly values: Int8Array;
  readonly scale: number;
  readonly pairs: Float64Array;
  /** Where the model comes from and under which licence. */
  readonly notice: string;
}

/** First bytes of a file of weights, and the version of what follows. */
export const MAGIC = 'ISNADTAG';
export const WEIGHTS_VERSION = 1;

const SPREAD = 0x9e3779b1;
/** The table is at most so full. */
const FULLEST = 0.5;
/** A slot in 32-bit numbers and in bytes: the key, then room for the labels. */
const SLOT = 3;
const SLOT_BYTES = 4 * SLOT;
const KEY_BYTES = 4;
/** The key of a slot without a feature; of others, the hash and one. */
const EMPTY = 0;

/** Reads a file of weights: magic, version, labels and bits, notice, scale, pairs, then for each feature the step from the last hash, a mask of its labels, and their weights. Throws a RangeError when it is none, or one of another version. */
export function readWeights(bytes: Uint8Array): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const magic = String.fromCharCode(...bytes.subarray(0, MAGIC.length));
  let at = MAGIC.length;
  const [version, labels, bits] = [bytes[at], bytes[at + 1], bytes[at + 2]];
  if (magic !== MAGIC || version !== WEIGHTS_VERSION || labels !== LABEL_COUNT || bits !== FEATURE_BITS) throw new RangeError(`weights of version ${version ?? 'none'} with ${labels ?? 0} labels and ${bits ?? 0} bits, wanted ${WEIGHTS_VERSION}, ${LABEL_COUNT}, ${FEATURE_BITS}`);
  at += 3;
  const noticeLength = view.getUint16(at, true);
  const notice = new Array<number>(noticeLength).fill(0).map((_, i) => bytes[at + 2 + i] ?? 0);
  at += 2 + noticeLength;
  const scale = view.getFloat32(at, true);
  at += 4;
  const pairs = Float64Array.from({ length: LABEL_COUNT * LABEL_COUNT }, (_, i) => view.getFloat32(at + 4 * i, true));
  at += 4 * pairs.length;
  const count = view.getUint32(at, true);
  at += 4;
  const room = 2 ** Math.ceil(Math.log2(count / FULLEST + 2));
  const table = new ArrayBuffer(room * SLOT_BYTES);
  const keys = new Int32Array(table);
  const values = new Int8Array(table);
  let hash = 0;
  for (let i = 0; i < count; i += 1) {
    let step = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at] ?? 0;
      at += 1;
      step |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    hash += step;
    let slot = firstSlot(hash, room);
    while (keys[slot * SLOT] !== EMPTY) slot = (slot + 1) & (room - 1);
    keys[slot * SLOT] = hash + 1;
    const mask = bytes[at] ?? 0;
    at += 1;
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      if ((mask & (1 << label)) === 0) continue;
      values[slot * SLOT_BYTES + KEY_BYTES + label] = view.getInt8(at);
      at += 1;
    }
  }
  return { keys, values, scale, pairs: allowedPairs(pairs), notice: String.fromCharCode(...notice) };
}

/** Where the weights of a feature begin in `values`; -1 when it has none. */
export function placeOf({ keys }: Weights, hash: number): number {
  const room = keys.length / SLOT;
  for (let slot = firstSlot(hash, room); ; slot = (slot + 1) & (room - 1)) {
    const key = keys[slot * SLOT];
    if (key === hash + 1) return slot * SLOT_BYTES + KEY_BYTES;
    if (key === EMPTY) return -1;
  }
}

/** The highest bits of a product depend on all bits of the hash. */
function firstSlot(hash: number, room: number): number {
  return Math.imul(hash, SPREAD) >>> (Math.clz32(room) + 1);
}
