const PART = /\(([^)]*)\)/;

/** Reads a column of spellings parted by `|`; `?` before one marks it as counting only beside a cue, and a part in parentheses may be left out. */
export function spellingsOf(column: string): readonly { readonly text: string; readonly cued: boolean }[] {
  return column.split('|').flatMap((spelling) => {
    const cued = spelling.startsWith('?');
    return withAndWithout(cued ? spelling.slice(1) : spelling).map((text) => ({ text, cued }));
  });
}

/** The spelling without its parts in parentheses first. */
function withAndWithout(spelling: string): readonly string[] {
  const part = PART.exec(spelling);
  if (part === null) return [spelling];
  return [spelling.replace(PART, ''), spelling.replace(PART, part[1] ?? '')].flatMap(withAndWithout);
}
