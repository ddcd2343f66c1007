import type { Reading } from '../read/readPaste.ts'
import type { Sign } from './sign.ts'

/** Values of code fields and names in capitals that name no error of their own. */
const generic =
  /^(?:ok|success|true|false|null|none|undefined|error|err|fail|failed|failure|exception|unknown|bad_?request|unauthorized|forbidden|not_?found|internal_?server_?error|http|https|json|utf_?8|get|post|put|delete|-?\d{1,3}|e\d?)$/i

/** A name of capitals with an underscore, or such as `ERR_X`, `E1234`, `AADSTS50011`. */
const codeShaped = /^(?:[A-Z][A-Z\d]*(?:_[A-Z\d]+)+|[A-Z]{1,8}-?\d{3,8})$/

/** Code-like names that the paste gives where errors are told and that no signature covers. Offsets into the folded text. */
export function foreignCodes(
  reading: Reading,
  signs: readonly Sign[],
): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  const { decoded, folded } = reading
  const isCovered = (start: number, end: number) =>
    signs.some((sign) => sign.start < end && sign.end > start && !sign.goesOn)
  for (const { role, start, end } of reading.segments) {
    if (
      role === 'frame' ||
      role === 'request' ||
      role === 'quiet' ||
      role === 'status' ||
      role === 'value'
    )
      continue
    if (role === 'code') {
      const value = folded.text.slice(start, end).trim()
      if (value !== '' && !value.includes(' ') && !generic.test(value) && !isCovered(start, end))
        found.push({ start, end })
      continue
    }
    const piece = folded.text.slice(start, Math.min(end, start + 2000))
    for (const name of piece.matchAll(/[a-z][\w-]{3,60}/g)) {
      const from = start + name.index
      const to = from + name[0].length
      const original = decoded.text.slice(folded.starts[from], folded.ends[to - 1])
      if (codeShaped.test(original) && !generic.test(original) && !isCovered(from, to))
        found.push({ start: from, end: to })
    }
  }
  return found
}
