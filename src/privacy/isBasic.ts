/**
 * Whether a value that stands after the word Basic is one: Base64 of readable text with a colon, or of something that holds digits
 * and no spaces. Words after "Basic" decode to noise.
 */
export function isBasic(value: string): boolean {
  const decoded = decodeBase64(value)
  if (decoded === undefined || !/^[\x20-\x7e]{4,}$/.test(decoded)) return false
  return decoded.includes(':') || (/\d/.test(decoded) && !decoded.includes(' '))
}

function decodeBase64(value: string): string | undefined {
  const plain = value.replace(/-/g, '+').replace(/_/g, '/').replace(/=+$/, '')
  if (plain.length % 4 === 1) return undefined
  try {
    return atob(plain)
  } catch {
    return undefined
  }
}
