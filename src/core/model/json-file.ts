/** The value of a JSON text; undefined when it is none. */
export function readJson(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

/** A place in a JSON value as one writes it: `sets[3].words[1].forms`; empty for the whole. */
export function placeInJson(path: readonly PropertyKey[]): string {
  return path.map((step, at) => (typeof step === 'number' ? `[${step}]` : `${at === 0 ? '' : '.'}${String(step)}`)).join('');
}
