/** A person: Latin name (the id comes from it), what they are in Arabic and English, spellings parted by `|`, the canonical first; `?` marks one that counts only beside a cue. */
export type PersonRow = readonly [latin: string, ar: string, en: string, spellings: string];

/** An organisation: Latin name (the id comes from it), kind, what it is in Arabic and English, spellings as in {@link PersonRow}. */
export type OrganisationRow = readonly [latin: string, kind: string, ar: string, en: string, spellings: string];
