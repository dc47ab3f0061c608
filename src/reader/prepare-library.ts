import type { QueryClient } from '@tanstack/react-query';
import { cardQuery, headQuery, previewQuery } from './data/queries';
import { pageQuery } from './features/library/page-query';
import { isBare, PAGE } from './features/library/results';
import { parseLibrary } from './state/library-url';

/** Results of a search whose cards stand on the first screen. */
const FIRST_SCREEN = 4;

/** Loads what the library shows at first: a short collection whole, of anything else the first screen. */
export async function libraryData(client: QueryClient, search: string): Promise<void> {
  const state = parseLibrary(search);
  const numbers = isBare(state) ? await firstOfAll(client) : await firstFound(client, state);
  await Promise.all(numbers.flatMap((number) => [client.query(cardQuery(number)), client.query(previewQuery(number))]));
}

async function firstOfAll(client: QueryClient): Promise<readonly number[]> {
  const { articles } = await client.query(headQuery);
  return Array.from({ length: articles <= PAGE ? articles : FIRST_SCREEN }, (_, number) => number);
}

async function firstFound(client: QueryClient, state: ReturnType<typeof parseLibrary>): Promise<readonly number[]> {
  const { hits } = await client.query(pageQuery(state, 0));
  return hits.slice(0, FIRST_SCREEN).map(({ article }) => article);
}
