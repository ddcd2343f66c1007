import type { MarkedText } from '../../model/markedText.ts'
import { advisesEn } from './advisesEn.ts'
import { advisesJa } from './advisesJa.ts'
import { advisesKo } from './advisesKo.ts'
import { isContactOnly } from './isContactOnly.ts'
import { isPointer } from './isPointer.ts'
import { window } from './window.ts'

/** The text with figures in the place of code, whose words give no command: "`import` of a folder". */
function withoutCode({ text, marks }: MarkedText): string {
  return (marks ?? [])
    .filter(({ kind }) => kind === 'code')
    .reduce(
      (rest, { start, end }) => rest.slice(0, start) + '0'.repeat(end - start) + rest.slice(end),
      text,
    )
}

/** Whether a sentence tells the reader to do or check something. "Contact us" and "see also" tell them nothing to check. */
export function isAdvice(sentence: MarkedText): boolean {
  if (isPointer(sentence.text)) return false
  const text = withoutCode(sentence)
  if (isContactOnly(text)) return false
  const tail = text.slice(-window)
  if (/[가-힣]/.test(tail)) return advisesKo(tail)
  return /[ぁ-ん]/.test(tail) ? advisesJa(tail) : advisesEn(text.slice(0, window))
}
