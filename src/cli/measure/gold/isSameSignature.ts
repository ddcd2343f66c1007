import type { Signature } from '../../../model/signature.ts'
import { fold } from '../../../read/fold.ts'
import { isSameText } from './isSameText.ts'

type Named = Pick<Signature, 'kind' | 'value'>

const isText = ({ kind }: Named) => kind === 'message' || kind === 'template'

/** A code without its case, and without the `TS` that TypeScript's may go without. */
const plainCode = (value: string) =>
  fold(value)
    .text.toLowerCase()
    .replace(/[\s`*\\]/g, '')
    .replace(/^ts(?=\d+$)/, '')

/** Whether two signatures are the same: codes and status by their letters, messages and templates by their fixed text. */
export function isSameSignature(a: Named, b: Named): boolean {
  if (isText(a) && isText(b)) return isSameText(a.value, b.value)
  return a.kind === b.kind && plainCode(a.value) === plainCode(b.value)
}
