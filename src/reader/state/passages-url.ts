import { COLOURS, type Colour } from '../../core/anchor/saved/saved-passage';
import { LONGEST_TEXT, readParams, writeParams } from './address-limits';

/** What the page of saved passages shows. */
export interface PassagesState {
  /** Null for all colours. */
  readonly colour: Colour | null;
  /** Searched for in words and notes; empty for all. */
  readonly text: string;
}

const COLOUR = 'colour';
/** Not the `q` of the library: that one searches the articles. */
const TEXT = 'find';

/** The page's state from the query string of its address, with or without `?`. Never throws. */
export function parsePassages(search: string): PassagesState {
  const params = readParams(search);
  return { colour: COLOURS.find((colour) => colour === params.get(COLOUR)) ?? null, text: (params.get(TEXT) ?? '').slice(0, LONGEST_TEXT) };
}

/** The query string of a state, without `?`; empty for everything. */
export function formatPassages({ colour, text }: PassagesState): string {
  return writeParams([...(colour === null ? [] : [[COLOUR, colour] as const]), ...(text === '' ? [] : [[TEXT, text.slice(0, LONGEST_TEXT)] as const])]);
}
