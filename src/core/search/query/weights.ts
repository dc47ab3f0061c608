/** How much a word found counts, by how it was found. Order matters, not size: what is written counts most, what is guessed least. */
export const WEIGHT = { form: 1, bare: 0.95, entity: 0.9, stem: 0.6, demonym: 0.6, number: 0.4, beginning: 0.5, near: 0.4 } as const;

/** What is found by a smaller weight is another word than the one written. */
export const WRITTEN_WEIGHT = WEIGHT.bare * WEIGHT.bare;

/** What is found by a smaller weight is guessed: good to be shown, not to keep something out. */
export const SURE_WEIGHT = WEIGHT.bare * WEIGHT.stem;
