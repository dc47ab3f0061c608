/** Bits of a length in an entry of a table. */
export const LENGTH_BITS = 5;

/** A code of Huffman for numbers from 0 on, lowest bit first. */
export interface SymbolCode {
  /** Bits of each symbol, and how many. */
  readonly codes: readonly number[];
  readonly lengths: readonly number[];
  /** By as many bits as the longest code has: the symbol that they begin with, and above `LENGTH_BITS` bits its length. */
  readonly table: Uint16Array;
  readonly width: number;
}

/** The code for symbols of these weights, which are whole numbers: whoever reads comes to the same. */
export function symbolCode(weights: readonly number[]): SymbolCode {
  const lengths = codeLengths(weights);
  const width = Math.max(...lengths);
  const codes = weights.map(() => 0);
  const table = new Uint16Array(1 << width);
  const order = lengths.map((_, symbol) => symbol).sort((a, b) => (lengths[a] ?? 0) - (lengths[b] ?? 0) || a - b);
  let next = 0;
  for (const symbol of order) {
    const length = lengths[symbol] ?? 0;
    const code = reversed(next >>> (width - length), length);
    codes[symbol] = code;
    for (let at = code; at < table.length; at += 1 << length) table[at] = (symbol << LENGTH_BITS) | length;
    next += 1 << (width - length);
  }
  return { codes, lengths, table, width };
}

/** Joins the two lightest until one is left; of equals those that were there first. Joined ones come about in the order of their weights. */
function codeLengths(weights: readonly number[]): readonly number[] {
  const count = weights.length;
  const order = weights.map((_, symbol) => symbol).sort((a, b) => (weights[a] ?? 0) - (weights[b] ?? 0) || a - b);
  const nodes = order.map((symbol) => weights[symbol] ?? 0);
  const parents: number[] = [];
  let [leaf, joined] = [0, count];
  const lightest = (): number => (leaf < count && (joined >= nodes.length || (nodes[leaf] ?? 0) <= (nodes[joined] ?? 0)) ? leaf++ : joined++);
  while (nodes.length < 2 * count - 1) {
    const [a, b] = [lightest(), lightest()];
    [parents[a], parents[b]] = [nodes.length, nodes.length];
    nodes.push((nodes[a] ?? 0) + (nodes[b] ?? 0));
  }
  const depths = nodes.map(() => 0);
  for (let node = nodes.length - 2; node >= 0; node -= 1) depths[node] = (depths[parents[node] ?? 0] ?? 0) + 1;
  const lengths = weights.map(() => 0);
  order.forEach((symbol, at) => (lengths[symbol] = depths[at] ?? 0));
  return lengths;
}

function reversed(code: number, length: number): number {
  let turned = 0;
  for (let at = 0; at < length; at += 1) turned |= ((code >>> at) & 1) << (length - 1 - at);
  return turned;
}
