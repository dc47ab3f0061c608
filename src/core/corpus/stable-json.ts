import { byCodeUnit } from './by-code-unit';

/** JSON with sorted keys: equal values give equal texts. */
export function stableJson(value: unknown): string {
  return JSON.stringify(sorted(value));
}

/** A copy whose records, however deep, have their keys in order. One pass, since a replacer would be called for each value of a corpus. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.some(isRecord) ? value.map(sorted) : value;
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.keys(value).sort(byCodeUnit).map((key) => [key, sorted(value[key])]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
