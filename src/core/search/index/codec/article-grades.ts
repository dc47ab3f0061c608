/** Greatest grades of articles, commonest first, by `repeatClass`: what stands in more passages has more occasions to weigh much. */
export const CLASS_ORDERS: readonly (readonly number[])[] = [
  [1, 2, 0, 3],
  [1, 2, 3, 0],
  [2, 1, 3, 0],
];

/** The class of an article by how many passages it has. */
export function repeatClass(passages: number): number {
  return passages > 2 ? 2 : passages - 1;
}
