/** Classes of the content of a row, by its place. The row itself has no edge: its height is that of its content. */
export function rowLook(index: number): string {
  return index === 0 ? 'pt-1 pb-7 sm:pb-9' : 'border-t border-line py-7 sm:py-9';
}
