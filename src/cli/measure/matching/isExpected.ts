import type { Entry } from '../../../model/entry.ts'
import type { Guide } from '../../../model/guide.ts'
import type { Found } from '../../ask/knowledge.ts'
import type { MeasuringPaste } from './labelled.ts'

/** Two names of one product: the guides of the seeds stand once more, a little newer, among the corpora. */
const products: Readonly<Record<string, string>> = { 'nhn-kms': 'secure-key-manager' }

const productOf = (name: string) => products[name] ?? name

/** A name without what writers vary: case, spaces, quotes, separators, the form of a placeholder. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/%\w|\{\w*\}/g, '{}')
    .replace(/[\s"'`´‘’“”_-]/g, '')
}

/** Whether an entry covers a line of its guide: its own, or one before the next entry. */
function covers({ entries }: Guide, entry: Entry, line: number): boolean {
  const next = Math.min(
    ...entries.filter((other) => other.line > entry.line).map((other) => other.line),
  )
  return line >= entry.line && line < next
}

/** Whether a name means an entry: `path#Lline`, its id, page, label or a signature, or the end of its slug. */
function isCalled(name: string, { guide, entry }: Found): boolean {
  const [, file, line] = /^(.+)#L(\d+)$/.exec(name) ?? []
  if (file !== undefined) return guide.file === file && covers(guide, entry, Number(line))
  const own = [entry.id, guide.id, entry.label, ...entry.signatures.map(({ value }) => value)]
  const wanted = [name, ...(/^\S+\/\S+$/.test(name) ? [name.split('/').at(-1) ?? ''] : [])]
  return own.some((one) => wanted.some((other) => plain(one) === plain(other)))
}

/**
 * Whether an entry is one that a paste needs. `versions` are the entry in each language: a name may be that of any.
 * An entry of another product never is.
 */
export function isExpected(
  { source, expected }: Pick<MeasuringPaste, 'source' | 'expected'>,
  versions: readonly Found[],
): boolean {
  const product = productOf(source.split('/').at(-1) ?? '')
  return versions.some(
    (found) =>
      productOf(found.guide.product) === product && expected.some((name) => isCalled(name, found)),
  )
}
