/** A line from a place in one row to a place in the next. */
export interface Link {
  readonly from: string
  readonly to: string
}

const sweeps = 8

/**
 * The rows, each in an order that lets few lines cross: barycentre sweeps down and up (Sugiyama and others, 1981), the best of them kept.
 * `links` join neighbouring rows. Deterministic.
 */
export function orderRows(
  rows: readonly (readonly string[])[],
  links: readonly Link[],
): readonly (readonly string[])[] {
  const above = new Map<string, string[]>()
  const below = new Map<string, string[]>()
  for (const { from, to } of links) {
    above.set(to, [...(above.get(to) ?? []), from])
    below.set(from, [...(below.get(from) ?? []), to])
  }
  let best = rows
  let fewest = crossings(rows, links)
  let now = rows
  for (let sweep = 0; sweep < sweeps && fewest > 0; sweep++) {
    now = sweep % 2 === 0 ? sorted(now, above) : sorted(now.toReversed(), below).toReversed()
    const count = crossings(now, links)
    if (count < fewest) [best, fewest] = [now, count]
  }
  return best
}

/** Each row sorted by the mean place of its neighbours in the row before. */
function sorted(
  rows: readonly (readonly string[])[],
  neighbours: ReadonlyMap<string, readonly string[]>,
): readonly (readonly string[])[] {
  const done: (readonly string[])[] = []
  let places = new Map<string, number>()
  for (const row of rows) {
    const wish = (id: string, at: number) => {
      const known = (neighbours.get(id) ?? []).flatMap((other) => places.get(other) ?? [])
      return known.length === 0 ? at : known.reduce((sum, place) => sum + place, 0) / known.length
    }
    const wishes = new Map(row.map((id, at) => [id, wish(id, at)]))
    const next = row.toSorted((a, b) => (wishes.get(a) ?? 0) - (wishes.get(b) ?? 0))
    places = new Map(next.map((id, at) => [id, at]))
    done.push(next)
  }
  return done
}

/** How many pairs of lines cross between neighbouring rows. */
function crossings(rows: readonly (readonly string[])[], links: readonly Link[]): number {
  const places = new Map(rows.flatMap((row, rank) => row.map((id, at) => [id, { rank, at }])))
  const byRank = new Map<number, { from: number; to: number }[]>()
  for (const { from, to } of links) {
    const [start, end] = [places.get(from), places.get(to)]
    if (start === undefined || end === undefined) continue
    const all = byRank.get(start.rank) ?? []
    all.push({ from: start.at, to: end.at })
    byRank.set(start.rank, all)
  }
  let count = 0
  for (const all of byRank.values())
    for (const [at, one] of all.entries())
      for (const other of all.slice(at + 1))
        if ((one.from - other.from) * (one.to - other.to) < 0) count++
  return count
}
