/** The first `most` of some numbers in an order, sorted. Numbers that are equal in it must not be: end every order with the numbers themselves. */
export function firstOf(numbers: Iterable<number>, most: number, compare: (a: number, b: number) => number): readonly number[] {
  const heap: number[] = [];
  if (most <= 0) return heap;
  for (const number of numbers) {
    if (heap.length < most) {
      heap.push(number);
      rise(heap, compare);
    } else if (compare(number, heap[0] ?? 0) < 0) {
      heap[0] = number;
      sink(heap, compare);
    }
  }
  return heap.sort(compare);
}

/** The last of all stands first. */
function rise(heap: number[], compare: (a: number, b: number) => number): void {
  let at = heap.length - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (compare(heap[at] ?? 0, heap[parent] ?? 0) <= 0) return;
    swap(heap, at, parent);
    at = parent;
  }
}

function sink(heap: number[], compare: (a: number, b: number) => number): void {
  let at = 0;
  for (;;) {
    let last = at;
    for (const child of [2 * at + 1, 2 * at + 2]) if (child < heap.length && compare(heap[child] ?? 0, heap[last] ?? 0) > 0) last = child;
    if (last === at) return;
    swap(heap, at, last);
    at = last;
  }
}

function swap(heap: number[], a: number, b: number): void {
  const kept = heap[a] ?? 0;
  heap[a] = heap[b] ?? 0;
  heap[b] = kept;
}
