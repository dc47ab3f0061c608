/** Classes of a row of the list, by its place. */
export function rowLook(index: number): string {
  return index === 0 ? 'pt-1 pb-7 sm:pb-9' : 'border-t border-line py-7 sm:py-9';
}
