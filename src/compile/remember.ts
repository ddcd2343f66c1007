/**
 * `make`, which keeps for each first argument what it made of it last, and hands that out again as long as the other arguments
 * are the same. For functions of data that never changes: what is not used any more is forgotten with it.
 */
export function remember<First extends object, Rest extends readonly unknown[], Value>(
  make: (first: First, ...rest: Rest) => Value,
): (first: First, ...rest: Rest) => Value {
  const known = new WeakMap<First, { readonly rest: Rest; readonly value: Value }>()
  return (first, ...rest) => {
    const found = known.get(first)
    if (found && rest.every((one, index) => one === found.rest[index])) return found.value
    const value = make(first, ...rest)
    known.set(first, { rest, value })
    return value
  }
}
