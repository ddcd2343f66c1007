/** `length` characters of [0-9a-z] that stand for a text: FNV-1a, 32 bits (Fowler, Noll, Vo), which six and a bit of a seventh hold. */
export function shortHash(text: string, length: number): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  }
  return (hash >>> 0).toString(36).padStart(7, '0').slice(-length)
}
