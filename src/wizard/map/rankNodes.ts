import type { DrawnEdge, DrawnNode } from './drawnTree.ts'

/** The row of each box: one below the lowest that leads to it, so that every line goes down. Linear; the tree must have no cycle. */
export function rankNodes(
  nodes: readonly DrawnNode[],
  edges: readonly DrawnEdge[],
): ReadonlyMap<string, number> {
  const ranks = new Map(nodes.map(({ id }) => [id, 0]))
  const waiting = new Map<string, number>(nodes.map(({ id }) => [id, 0]))
  const ways = new Map<string, string[]>(nodes.map(({ id }) => [id, []]))
  for (const { from, to } of edges) {
    waiting.set(to, (waiting.get(to) ?? 0) + 1)
    ways.get(from)?.push(to)
  }
  const ready = nodes.map(({ id }) => id).filter((id) => waiting.get(id) === 0)
  for (const id of ready)
    for (const to of ways.get(id) ?? []) {
      ranks.set(to, Math.max(ranks.get(to) ?? 0, (ranks.get(id) ?? 0) + 1))
      const left = (waiting.get(to) ?? 0) - 1
      waiting.set(to, left)
      if (left === 0) ready.push(to)
    }
  return ranks
}
