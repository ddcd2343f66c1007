/** Of more values of a kind than this, a page shows how many there are and folds them away. */
export const mostOpen = 4

/** Values by their kind, in the order in which the kinds come first. */
export function groupByKind<T extends { readonly kind: string }>(
  values: readonly T[],
): readonly (readonly [kind: string, values: readonly T[]])[] {
  const groups = new Map<string, T[]>()
  for (const value of values) {
    const group = groups.get(value.kind)
    if (group === undefined) groups.set(value.kind, [value])
    else group.push(value)
  }
  return [...groups]
}
