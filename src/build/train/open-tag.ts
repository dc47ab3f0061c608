/** Tag of a word that the annotation left open: it teaches nothing. */
export const OPEN = '?';
