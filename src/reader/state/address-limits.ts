/** Longest query string that is read or written, in characters: what mail programs and chats carry unbroken. */
export const LONGEST_SEARCH = 2000;

/** Longest search text that is read or written, in UTF-16 units. */
export const LONGEST_TEXT = 200;

/** The parameters of an address. Never throws; what lies beyond the longest length is not read, nor the parameter that it cuts in two. */
export function readParams(search: string): URLSearchParams {
  const query = search.startsWith('?') ? search.slice(1) : search;
  if (query.length <= LONGEST_SEARCH) return new URLSearchParams(query);
  const cut = query.lastIndexOf('&', LONGEST_SEARCH);
  return new URLSearchParams(cut < 0 ? '' : query.slice(0, cut));
}

/** The query string without `?`; parameters that no longer fit are left out, the last ones first. */
export function writeParams(pairs: readonly (readonly [name: string, value: string])[]): string {
  let search = '';
  for (const [name, value] of pairs) {
    // The tilde parts the passages of a link, and needs no escape outside of forms.
    const longer = `${search}${search === '' ? '' : '&'}${new URLSearchParams([[name, value]]).toString().replaceAll('%7E', '~')}`;
    if (longer.length > LONGEST_SEARCH) break;
    search = longer;
  }
  return search;
}
