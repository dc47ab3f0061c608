/** What loops over words do: look-ups in tables, attempts at expressions, cuts of text. */
const STEPS = [
  [Set.prototype, 'has'],
  [Map.prototype, 'get'],
  [RegExp.prototype, 'exec'],
  [RegExp.prototype, 'test'],
  [String.prototype, 'slice'],
  [String.prototype, 'startsWith'],
] as const satisfies readonly (readonly [object, string])[];

/** How many such steps a run takes; the same on every machine, unlike its time. */
export function countSteps(run: () => void): number {
  let steps = 0;
  const originals = STEPS.map(([owner, name]) => [owner, name, Object.getOwnPropertyDescriptor(owner, name)] as const);
  for (const [owner, name, descriptor] of originals) {
    const original: unknown = descriptor?.value;
    if (typeof original !== 'function') throw new TypeError(`${name} is no method`);
    const counting = function (this: unknown, ...args: unknown[]): unknown {
      steps += 1;
      return Reflect.apply(original, this, args);
    };
    Object.defineProperty(owner, name, { ...descriptor, value: counting });
  }
  try {
    run();
  } finally {
    for (const [owner, name, descriptor] of originals) if (descriptor !== undefined) Object.defineProperty(owner, name, descriptor);
  }
  return steps;
}
