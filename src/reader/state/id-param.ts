/** Kinds of id that have a colon after them; in an address it is written as a hyphen, to be read and typed with ease. */
const PREFIX = '(per|loc|org|local|publisher)';
const WITH_COLON = new RegExp(`^${PREFIX}:`);
const WITH_HYPHEN = new RegExp(`^${PREFIX}-`);

/** The id of an entity or facet value as an address carries it: `per:vladimir-putin` is `per-vladimir-putin`. */
export function formatId(id: string): string {
  return id.replace(WITH_COLON, '$1-');
}

/** The id that {@link formatId} wrote. Any string gives an id, perhaps one that the corpus does not have. */
export function parseId(param: string): string {
  return param.replace(WITH_HYPHEN, '$1:');
}
