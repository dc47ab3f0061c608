/** Reads a column of spellings parted by `|`; `?` before one marks it as counting only beside a cue. */
export function spellingsOf(column: string): readonly { readonly text: string; readonly cued: boolean }[] {
  return column.split('|').map((spelling) => (spelling.startsWith('?') ? { text: spelling.slice(1), cued: true } : { text: spelling, cued: false }));
}
