import { compile } from '../../../compile/compile.ts'
import { readSite } from '../../../compile/readSite.ts'
import { largest } from '../../../model/largest.ts'
import { decodeText } from '../../../read/decodeText.ts'
import { stopwatch } from '../../bench/stopwatch.ts'
import type { DrawnDocument } from './drawDocuments.ts'

/** How a document was compiled; `end` says what went wrong, where something did. */
export interface Trial {
  readonly kind: DrawnDocument['kind']
  readonly bytes: number
  readonly milliseconds: number
  /** It holds no text, or too much of it: the folder's reader says so, and nothing is compiled. */
  readonly isRefused: boolean
  readonly end: 'same' | 'differs' | { readonly error: string }
}

/** A guide that has to come out of every compilation, whatever stands beside it. */
const beside = {
  path: 'p/beside.en.md',
  text: '# Errors\n\n## The call fails with `ROW_FULL`\n\n- The row is full.\n    - Check the row.\n',
}

/** Compiles a document beside a sound guide, twice. */
export function tryDocument({ kind, path, bytes }: DrawnDocument): Trial {
  const elapsed = stopwatch()
  const said = { kind, bytes: bytes.length }
  try {
    const text = bytes.length > largest ? null : decodeText(bytes)
    if (text === null) return { ...said, isRefused: true, milliseconds: elapsed(), end: 'same' }
    const files = [{ path, text }, beside]
    const first = JSON.stringify([compile(files), readSite(files)])
    const milliseconds = elapsed()
    const isThere = first.includes('"row-full"')
    const isSame = JSON.stringify([compile(files), readSite(files)]) === first
    return { ...said, isRefused: false, milliseconds, end: isSame && isThere ? 'same' : 'differs' }
  } catch (error) {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { ...said, isRefused: false, milliseconds: elapsed(), end: { error: reason } }
  }
}
