import type { MarkedText } from '../../model/markedText.ts'
import { advisesEn } from './advisesEn.ts'
import { advisesJa } from './advisesJa.ts'
import { advisesKo } from './advisesKo.ts'
import { isPointer } from './isPointer.ts'
import { window } from './window.ts'

const contactOnly =
  /(?:문의|お問い合わせ|問い合わせ)(?:해|하|ください|してください|주)|\bcontact (?:us|support|the administrator|your|customer|technical)/i

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
  if (text.length < 200 && contactOnly.test(text) && !/(?:확인|確認|check)/i.test(text))
    return false
  const tail = text.slice(-window)
  if (/[가-힣]/.test(tail)) return advisesKo(tail)
  return /[ぁ-ん]/.test(tail) ? advisesJa(tail) : advisesEn(text.slice(0, window))
}
