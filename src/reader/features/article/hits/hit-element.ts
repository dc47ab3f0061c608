/** On every piece of a search hit: its position among the hits. */
export const HIT_ATTRIBUTE = 'data-hit';

/** The element in which a hit begins; null when it is not shown. */
export function hitElement(root: ParentNode | null, index: number): HTMLElement | null {
  return root?.querySelector<HTMLElement>(`[${HIT_ATTRIBUTE}="${index}"]`) ?? null;
}
