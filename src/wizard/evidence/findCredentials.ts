import type { KeyFormat } from '../../model/product.ts'
import type { Span } from '../../model/span.ts'
import { findKeys, isCutOff } from './findKeys.ts'

/**
 * A key of the product's that a request was authenticated with, by where it stands: after `Basic` (and in which form), after `Bearer`,
 * or as user name of a command (`curl -u`), which encodes it by itself.
 */
export interface Credential extends Span {
  readonly by: 'basic' | 'bearer' | 'user'
  readonly format: KeyFormat
  /** `right`: the key, then a colon; `other`: anything else that holds the key. */
  readonly form: 'right' | 'no-colon' | 'colon-first' | 'not-base64' | 'other'
}

const scheme = /(?<![A-Za-z0-9_])(Basic|Bearer)[ \t]{1,4}([A-Za-z0-9+/_=:-]{16,2048})/gi
const user = /(?<![A-Za-z0-9_-])(?:-u|--user)[ =]{0,2}["']?(:?[A-Za-z0-9_]{16,256}:?)/g

/**
 * Every credential of a text that holds a whole key of these formats, in order. Base64 is decoded here and goes nowhere. A value that is
 * cut off or masked, or wrapped onto the next line, proves nothing and is left out. Linear in the text.
 */
export function findCredentials(
  text: string,
  formats: readonly KeyFormat[],
): readonly Credential[] {
  if (formats.length === 0) return []
  const headers = [...text.matchAll(scheme)].flatMap((found) => {
    const value = found[2] ?? ''
    const end = found.index + found[0].length
    if (isCutOff(text, end) || isWrapped(text, end)) return []
    const by = found[1]?.toLowerCase() === 'bearer' ? ('bearer' as const) : ('basic' as const)
    return readValue(value, formats).map((read) => ({
      ...read,
      by,
      start: by === 'bearer' ? found.index : end - value.length,
      end,
    }))
  })
  const users = [...text.matchAll(user)].flatMap((found) => {
    const value = found[1] ?? ''
    const end = found.index + found[0].length
    if (isCutOff(text, end)) return []
    return readPlain(value, formats).map((read) => ({
      ...read,
      by: 'user' as const,
      start: end - value.length,
      end,
    }))
  })
  return [...headers, ...users].sort((a, b) => a.start - b.start)
}

type Read = Pick<Credential, 'format' | 'form'>

function readValue(value: string, formats: readonly KeyFormat[]): Read[] {
  const plain = readPlain(value, formats)
  if (plain.length > 0) return plain.map((read) => ({ ...read, form: 'not-base64' }))
  const decoded = decodeBase64(value)
  return decoded === null ? [] : readPlain(decoded, formats)
}

/** What `key`, `key:` or `:key` is. */
function readPlain(text: string, formats: readonly KeyFormat[]): Read[] {
  const [found, ...others] = findKeys(text, formats)
  if (found === undefined || others.length > 0) return []
  const before = text.slice(0, found.start)
  const after = text.slice(found.end).replace(/[\r\n]+$/, '')
  return [{ format: found.format, form: formOf(before, after) }]
}

function formOf(before: string, after: string): Credential['form'] {
  if (before === ':') return 'colon-first'
  if (before !== '') return 'other'
  if (after === '') return 'no-colon'
  return after === ':' ? 'right' : 'other'
}

/** The text that a Base64 value stands for, with or without padding, in either alphabet; null where it is none. */
function decodeBase64(value: string): string | null {
  const bare = value.replace(/=+$/, '').replaceAll('-', '+').replaceAll('_', '/')
  if (bare.length % 4 === 1 || /[^A-Za-z0-9+/]/.test(bare)) return null
  try {
    return atob(bare)
  } catch {
    return null
  }
}

/** Whether the next line goes on with Base64: a mail program or a terminal broke the value. */
function isWrapped(text: string, end: number): boolean {
  return /^\r?\n[ \t]*[A-Za-z0-9+/]{0,100}={1,2}(?![A-Za-z0-9=])/.test(text.slice(end, end + 120))
}
