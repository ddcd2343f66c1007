import { checksum } from './bytes.ts'
import { encodeIndex } from './encodeIndex.ts'
import { hashOfKey } from './keyHashes.ts'
import { makeLexicon } from './makeLexicon.ts'
import { manifestName, shardName, sieveName } from './plan.ts'
import { type Frame, partOf, type Row, rowsOf } from './rows.ts'
import type { Index } from './searchIndex.ts'

/** Entries that one file should hold, about, and the most bits that name a file: a request must not tell which name was pasted. */
const entriesInOne = 12
const mostBits = 12

/**
 * An index in parts, by the names of their files: what all pastes need, the numbers of all names with the phrases of all ideas, and for
 * each few numbers the entries that have such a name.
 */
export function splitIndex(index: Index): ReadonlyMap<string, Index> {
  const rows = rowsOf(index)
  const bits = Math.min(mostBits, Math.max(2, Math.ceil(Math.log2(rows.length / entriesInOne))))
  const nobody = makeLexicon([], '', '', '')
  const { phrases, ideas } = nobody
  const frame: Frame = {
    products: index.products,
    lexicon: { ...index.lexicon, phrases, ideas },
    part: { stamp: checksum(encodeIndex(index)), bits, documents: index.documents.length },
  }
  const bare: Frame = { ...frame, products: [], lexicon: nobody }
  // Those without an entry are files too: what is asked for must be there.
  const byFile = new Map(
    Array.from({ length: 2 ** bits }, (_, i) => [
      shardName((i << (32 - bits)) >>> 0, bits),
      new Map<number, Row>(),
    ]),
  )
  const names = new Set<number>()
  for (const row of rows)
    for (const { key, isStatus } of row.signatures) {
      if (isStatus) continue
      const hash = hashOfKey(key)
      names.add(hash)
      byFile.get(shardName(hash, bits))?.set(row.number, row)
    }
  const nothing = partOf(bare, [])
  const numbers = Uint32Array.from(names).sort()
  // Whoever pastes a code and nothing else needs no ideas.
  const lexicon = { ...nobody, phrases: index.lexicon.phrases, ideas: index.lexicon.ideas }
  const sieve = nothing.part && { ...nothing, lexicon, part: { ...nothing.part, names: numbers } }
  return new Map([
    [manifestName, partOf(frame, [])],
    [sieveName, sieve ?? nothing],
    ...[...byFile].map(
      ([file, held]) => [file, partOf(bare, [{ index, rows: [...held.values()] }])] as const,
    ),
  ])
}
