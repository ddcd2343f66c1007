import { variants, wrappers } from '../../../match/corpus/variants.ts'
import type { Guide } from '../../../model/guide.ts'
import type { Random } from '../../bench/random.ts'
import { nearMisses } from '../../match/nearMisses.ts'

/** A paste and the entries of which any is right, as `product/entry`; none where nothing answers it. */
export interface CheckPaste {
  readonly paste: string
  readonly expected: readonly string[]
}

/** One slip of the finger: a letter left out, doubled, swapped with its neighbour, or another in its place. */
function slipped(text: string, { below, pick }: Random): string {
  const at = 1 + below(Math.max(1, text.length - 2))
  const [head, one, rest] = [text.slice(0, at), text[at] ?? '', text.slice(at + 1)]
  if (!/[a-z]/i.test(one)) return text
  return pick([
    () => head + rest,
    () => head + one + one + rest,
    () => head + rest.slice(0, 1) + one + rest.slice(1),
    () => head + pick([...'aeionrst']) + rest,
  ])()
}

/** Signatures of guides as people and machines write them, some with one or two slips, in every surrounding; and near misses. */
export function checkPastes(guides: readonly Guide[], count: number, chance: Random): CheckPaste[] {
  const signatures = guides.flatMap(({ product, entries }) =>
    entries.flatMap(({ id, signatures: own }) =>
      own
        .filter(({ kind }) => kind !== 'status')
        .map(({ value }) => ({ value, entry: `${product}/${id}` })),
    ),
  )
  const known = Array.from({ length: count }, (): CheckPaste => {
    const { value, entry } = chance.pick(signatures)
    const variant = chance.pick(variants)
    const wrapper = chance.pick(
      wrappers.filter(({ isCodeField }) => !(isCodeField && variant.changesCase)),
    )
    let text = value
    for (let slips = chance.pick([0, 0, 1, 2]); slips > 0; slips--) text = slipped(text, chance)
    return { paste: wrapper.wrap(variant.write(text)), expected: [entry] }
  })
  const near = nearMisses(count / 2, chance.next).map(({ paste }) => ({ paste, expected: [] }))
  return [...known, ...near]
}
