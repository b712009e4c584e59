/** The list with the element at `index` one place further up (-1) or down (1). */
export function moved<T>(list: readonly T[], index: number, by: -1 | 1): T[] {
  const next = [...list];
  const [element] = next.splice(index, 1);
  if (element !== undefined) next.splice(index + by, 0, element);
  return next;
}
