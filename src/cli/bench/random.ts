/** Numbers that look random from 0 to 1, the same for the same seed (mulberry32, by Tommy Ettinger, in the public domain). */
export interface Random {
  readonly next: () => number
  readonly below: (limit: number) => number
  readonly pick: <Item>(items: readonly Item[]) => Item
}

export function random(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    next,
    below,
    pick: (items) => {
      const item = items[below(items.length)]
      if (item === undefined) throw new Error('Unexpected empty list, expected something to pick')
      return item
    },
  }
}
