/** A JSON object. */
export type Json = Readonly<Record<string, unknown>>;

/** True for a JSON object; a list is none. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value that may stand alone or in a list, as a list; nothing is an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? (value as readonly unknown[]) : [value];
}

/** The strings of a value that may be one or a list. */
export function stringsOf(value: unknown): readonly string[] {
  return listOf(value).filter((one) => typeof one === 'string');
}

/** A string that is not empty; null for anything else. */
export function stringOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
