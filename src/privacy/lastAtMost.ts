/** The index of the last number that is at most `limit` in an ascending list, or -1. */
export function lastAtMost(list: ArrayLike<number>, limit: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] ?? 0) <= limit) low = middle + 1
    else high = middle
  }
  return low - 1
}
