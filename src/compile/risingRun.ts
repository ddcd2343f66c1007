/** The indices of a longest rising run of `values`: what is left out stands in another order. In n log n. */
export function risingRun(values: readonly number[]): ReadonlySet<number> {
  const ends: number[] = []
  const before: (number | undefined)[] = []
  values.forEach((value, index) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((values[ends[middle] ?? 0] ?? 0) < value) low = middle + 1
      else high = middle
    }
    before.push(low > 0 ? ends[low - 1] : undefined)
    ends[low] = index
  })
  const run = new Set<number>()
  for (let at = ends.at(-1); at !== undefined; at = before[at]) run.add(at)
  return run
}
