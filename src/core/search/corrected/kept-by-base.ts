/** What is made of the list of a value, once for each list. An empty one is never kept: it may stand for many that are not read yet. */
export function keptByBase<List extends object>(isEmpty: (base: List) => boolean, make: (base: List, value: number) => List): (base: List, value: number) => List {
  const kept = new WeakMap<List, { readonly value: number; readonly list: List }>();
  return (base, value) => {
    const known = kept.get(base);
    if (known?.value === value) return known.list;
    const list = make(base, value);
    if (!isEmpty(base)) kept.set(base, { value, list });
    return list;
  };
}
