/** Id of the row that begins with a passage of the first article. */
export function rowId(at: number): string {
  return `row-${String(at)}`;
}
