import { fold } from '../text/fold';

/** A set of words in comparison form, written as one readable line. */
export function foldedSet(line: string): ReadonlySet<string> {
  return new Set(fold(line).split(' ').filter((word) => word !== ''));
}

/** A table from words in comparison form; each key may hold several words parted by a space. */
export function foldedMap<T>(table: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(
    Object.entries(table).flatMap(([line, value]) =>
      fold(line)
        .split(' ')
        .map((word): [string, T] => [word, value]),
    ),
  );
}
