import { lineRule, verdict } from '../page';

/** A line without a word: rules of dashes, lone numbers, signs, invisible characters. */
export const noWords = lineRule('clean.no-words', () => (line) => (line.tokens.every((token) => /^[\d.,]+$/.test(token)) ? verdict('boilerplate') : null));
