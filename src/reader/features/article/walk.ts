/** The next position after `from` in direction `step` for which `isOpen` holds; null when there is none. `from` null starts outside the list. */
export function walk(length: number, from: number | null, step: 1 | -1, isOpen: (index: number) => boolean): number | null {
  const start = from ?? (step === 1 ? -1 : length);
  for (let index = start + step; index >= 0 && index < length; index += step) {
    if (isOpen(index)) return index;
  }
  return null;
}
