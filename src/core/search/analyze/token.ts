import type { WordAnalysis } from './analyze-word';
import type { WrittenWord } from './written-word';

/** One word of a text or a query as the search sees it. Offsets are those of the text. */
export type Token = WrittenWord & WordAnalysis;
