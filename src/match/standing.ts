/** A document with the sums by which it is placed among others. */
export interface Standing {
  readonly document: number
  readonly told: number
  readonly share: number
  readonly rank: number
  readonly titled: number
}

/** Whether one of such a rank may be among the `most` best: asked of thousands, of which few are. */
export function mayStand(best: readonly Standing[], rank: number, most: number): boolean {
  return best.length < most || rank >= (best[most - 1]?.rank ?? 0)
}

/** Keeps the `most` best, in order. */
export function place(best: Standing[], one: Standing, most: number): void {
  const isBefore = (other: Standing) =>
    one.rank > other.rank || (one.rank === other.rank && one.document < other.document)
  const last = best.at(-1)
  if (best.length >= most && last !== undefined && !isBefore(last)) return
  let at = best.length
  while (at > 0 && isBefore(best[at - 1] ?? one)) at--
  best.splice(at, 0, one)
  if (best.length > most) best.pop()
}
