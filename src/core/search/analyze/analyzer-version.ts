/**
 * Version of the analyzer. Whatever gives some word another written, folded, bare or stemmed form, or makes a word a function word or none,
 * is a new version: an index is read only by the analyzer that made it.
 */
export const ANALYZER_VERSION = 2;
