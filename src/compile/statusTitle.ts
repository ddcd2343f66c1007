import type { Signature } from '../model/signature.ts'
import { signatureOf } from './literals.ts'

const status =
  /^[\s>]*(?:HTTP(?:\/[\d.]+)?\s*(?:status|상태|ステータス)?\s*(?:code|코드|コード)?\s*[:：]?\s*)?([45]\d\d)(?:\s*[:：–—-]?\s*([A-Z][A-Za-z'’ -]{2,40}?))?(?:\s*(?:errors?|오류|에러|エラー))?\s*$/i

/** The signatures of a title that is an HTTP status of an error, such as "HTTP 429 Too Many Requests"; none for any other. */
export function statusTitle(title: string, line: number): readonly Signature[] {
  const found = title.length > 80 ? null : status.exec(title)
  const [, value, phrase] = found ?? []
  if (value === undefined) return []
  const message = phrase?.trim()
  return [
    { kind: 'status', value, lang: 'en', line },
    ...(message ? [signatureOf(`${value} ${message}`, line)] : []),
  ]
}
