import type { Index } from './searchIndex.ts'

/** A few letters right before a number: `TS2322`, `MDB-1045`. */
const letters = /(?:^|[^a-z\d])([a-z]{2,4})-?$/

/** Letters that any product puts before its numbers. */
const common = /^(?:no|err?|code|sql)$/

/**
 * How many units before a number are the short form of its product's own name, such as `TS` of `typescript-errors`: one of its words
 * begins with the first letter, and the others follow in their order. 0 where there are none.
 */
export function ownPrefix(index: Index, signature: number, text: string, start: number): number {
  const [, prefix = ''] = letters.exec(text.slice(Math.max(0, start - 6), start)) ?? []
  if (prefix === '' || common.test(prefix)) return 0
  const product = index.entryProduct[index.signatureEntry[signature] ?? 0] ?? 0
  const short = new RegExp(`(?:^|-)${[...prefix].join('[a-z\\d-]*')}`)
  return short.test(index.products[product]?.id ?? '') ? start - text.lastIndexOf(prefix, start) : 0
}
