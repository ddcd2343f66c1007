import type { NodeId } from '../../model/tree.ts'
import type { Station, TreeMap } from './mapTree.ts'

/** A way through a map in words: stations one after another, and where the last of them parts, the ways from there. */
export interface Route {
  readonly stations: readonly Station[]
  readonly ways: readonly { readonly answers: readonly string[]; readonly route: Route }[]
  /** The ways from the last station were told before. */
  readonly isTold: boolean
}

/** A map as nested lists, for those who cannot see it: every station that parts is told once. */
export function routesOf({ stations, lines }: TreeMap): Route {
  const byId = new Map(stations.map((station) => [station.id, station]))
  const told = new Set<NodeId>()
  const follow = (start: NodeId): Route => {
    const passed: Station[] = []
    for (let id: NodeId | undefined = start; id !== undefined; ) {
      const here: NodeId = id
      const station = byId.get(here)
      if (station !== undefined) passed.push(station)
      const onward = lines.filter(({ from }) => from === here)
      if (onward.length > 1) {
        if (told.has(here)) return { stations: passed, ways: [], isTold: true }
        told.add(here)
        const ways = onward.map(({ answers, to }) => ({ answers, route: follow(to) }))
        return { stations: passed, ways, isTold: false }
      }
      id = onward[0]?.to
    }
    return { stations: passed, ways: [], isTold: false }
  }
  const [root] = stations
  return root === undefined ? { stations: [], ways: [], isTold: false } : follow(root.id)
}
