import { decodeText } from '../../read/decodeText.ts'

/** The most that a file may hold: more is no log that somebody wants read at once. */
export const mostBytes = 20 * 1024 * 1024

/** Why a file has no text that can be read. */
export type Refusal = 'image' | 'binary' | 'tooLarge'

export type FileText = { readonly kind: 'text'; readonly text: string } | { readonly kind: Refusal }

/** The text of a file that was dropped or chosen, or why it has none that can be read. */
export async function readTextFile(file: Blob): Promise<FileText> {
  if (file.type.startsWith('image/')) return { kind: 'image' }
  if (file.size > mostBytes) return { kind: 'tooLarge' }
  if (/^application\/(?:pdf|zip|x-|vnd\.)/.test(file.type)) return { kind: 'binary' }
  const text = decodeText(new Uint8Array(await file.arrayBuffer()))
  return text === null ? { kind: 'binary' } : { kind: 'text', text }
}
