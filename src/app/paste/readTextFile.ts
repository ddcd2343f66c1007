/** The most that a file may hold: more is no log that somebody wants read at once. */
export const mostBytes = 20 * 1024 * 1024

export type FileText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'image' | 'binary' | 'tooLarge' }

/** Encodings that text files in Korea and Japan still have, tried where a file is no UTF-8. */
const olderEncodings = ['euc-kr', 'shift_jis'] as const

function decodeAs(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function decode(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs(bytes, 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs(bytes, 'utf-16be')
  if (bytes.subarray(0, 8192).includes(0)) return undefined
  return ['utf-8', ...olderEncodings].reduce<string | undefined>(
    (text, encoding) => text ?? decodeAs(bytes, encoding),
    undefined,
  )
}

/** The text of a file that was dropped or chosen, or why it has none that can be read. */
export async function readTextFile(file: Blob): Promise<FileText> {
  if (file.type.startsWith('image/')) return { kind: 'image' }
  if (file.size > mostBytes) return { kind: 'tooLarge' }
  if (/^application\/(?:pdf|zip|x-|vnd\.)/.test(file.type)) return { kind: 'binary' }
  const text = decode(new Uint8Array(await file.arrayBuffer()))
  return text === undefined ? { kind: 'binary' } : { kind: 'text', text }
}
