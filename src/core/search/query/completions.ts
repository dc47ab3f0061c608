import { commonest } from './commonest';
import type { Lookup } from './lookup';

/** A beginning of one letter would be half the corpus. */
const SHORTEST_BEGINNING = 2;
const ARTICLE = 'ال';

/** Words of the corpus that begin so, with the article or without, commonest first. */
export function completions(form: string, most: number, { view }: Lookup): readonly string[] {
  if (form.length < SHORTEST_BEGINNING || form === ARTICLE) return [];
  return commonest([...view.words(form), ...(form.startsWith(ARTICLE) ? [] : view.words(ARTICLE + form))], most);
}
