/** What writes text in an encoding of two-byte characters; what it cannot write becomes `?`. */
export function legacyEncoder(encoding: 'euc-kr' | 'shift_jis'): (text: string) => Uint8Array {
  const decoder = new TextDecoder(encoding)
  const bytes = new Map<string, readonly number[]>()
  // No platform encodes these, so the table is read from what it decodes.
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const text = decoder.decode(Uint8Array.of(lead, trail))
      if (text.length === 1 && text !== '\uFFFD' && !bytes.has(text)) bytes.set(text, [lead, trail])
    }
  return (text) =>
    Uint8Array.from(
      [...text].flatMap((character) => {
        const code = character.charCodeAt(0)
        return code < 0x80 ? [code] : (bytes.get(character) ?? [0x3f])
      }),
    )
}
