/** A thing in a row: where it would like its centre to be, and half of its width. */
export interface Wish {
  readonly centre: number
  readonly half: number
}

/**
 * The centres nearest to the wishes (least squares) that keep the order and at least `gap` between neighbours: pool adjacent violators
 * (Ayer and others, 1955) over the wishes less what the things before take up. Linear.
 */
export function placeInOrder(wishes: readonly Wish[], gap: number): readonly number[] {
  const offsets: number[] = []
  let taken = 0
  for (const [at, { half }] of wishes.entries()) {
    const before = wishes[at - 1]
    taken += before === undefined ? 0 : before.half + gap + half
    offsets.push(taken)
  }
  const blocks: { sum: number; count: number }[] = []
  for (const [at, { centre }] of wishes.entries()) {
    let block = { sum: centre - (offsets[at] ?? 0), count: 1 }
    for (let last = blocks.at(-1); last !== undefined; last = blocks.at(-1)) {
      if (last.sum / last.count <= block.sum / block.count) break
      block = { sum: last.sum + block.sum, count: last.count + block.count }
      blocks.pop()
    }
    blocks.push(block)
  }
  const levels = blocks.flatMap(({ sum, count }) => Array<number>(count).fill(sum / count))
  return levels.map((level, at) => level + (offsets[at] ?? 0))
}
