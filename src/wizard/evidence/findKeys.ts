import type { KeyFormat } from '../../model/product.ts'
import type { Span } from '../../model/span.ts'

/** A key of a product in a text. The text of the key stays where it was found. */
export interface FoundKey extends Span {
  readonly format: KeyFormat
}

/** A key's part after its prefix is random: what is shorter was cut off, or stands for one. */
const shortestBody = 16
const standIn =
  /your|secret|here|example|sample|dummy|replace|placeholder|masked|redacted|hidden|client|x{4}|0{6}|1234567/i
const masking = /^(?:[*•…<[{$%]|\.\.|x{3})/i

/**
 * Every whole key of these formats that stands in a text as it is, in order. A key that is masked, cut off or written as a stand-in
 * (`test_sk_***`, `test_sk_zXLk…`, `live_sk_YOUR_SECRET_KEY`) proves nothing and is left out. Linear in the text.
 */
export function findKeys(text: string, formats: readonly KeyFormat[]): readonly FoundKey[] {
  const byPrefix = new Map(formats.map((format) => [format.prefix, format]))
  const prefixes = [...byPrefix.keys()].sort((a, b) => b.length - a.length).map(escapeRegExp)
  if (prefixes.length === 0) return []
  const pattern = new RegExp(`(?<![A-Za-z0-9_])(${prefixes.join('|')})([A-Za-z0-9_]*)`, 'g')
  return [...text.matchAll(pattern)].flatMap((found) => {
    const [whole, prefix = '', body = ''] = found
    const format = byPrefix.get(prefix)
    const end = found.index + whole.length
    const isWhole = body.length >= shortestBody && !masking.test(text.slice(end, end + 3))
    return format !== undefined && isWhole && !standIn.test(body)
      ? [{ start: found.index, end, format }]
      : []
  })
}

/** `text` as part of a regular expression that means it literally. */
export function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}

/** Whether what follows a stretch of text says that it was cut off or masked there. */
export function isCutOff(text: string, end: number): boolean {
  return masking.test(text.slice(end, end + 3))
}
