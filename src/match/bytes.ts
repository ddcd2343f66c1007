/** Writes numbers and strings one after the other, small numbers in few bytes. */
export interface ByteWriter {
  number(value: number): void
  text(value: string): void
  done(): Uint8Array<ArrayBuffer>
}

/** A writer that has written nothing yet; it grows as it needs. */
export function byteWriter(): ByteWriter {
  let bytes = new Uint8Array(4096)
  let size = 0
  const encoder = new TextEncoder()
  const room = (count: number) => {
    if (size + count <= bytes.length) return
    const larger = new Uint8Array(Math.max(bytes.length * 2, size + count))
    larger.set(bytes)
    bytes = larger
  }
  const number = (value: number) => {
    room(8)
    let rest = value
    while (rest >= 0x80) {
      bytes[size++] = (rest % 0x80) | 0x80
      rest = Math.floor(rest / 0x80)
    }
    bytes[size++] = rest
  }
  return {
    number,
    text(value) {
      const encoded = encoder.encode(value)
      number(encoded.length)
      room(encoded.length)
      bytes.set(encoded, size)
      size += encoded.length
    },
    done: () => bytes.slice(0, size),
  }
}

/** Reads what a `ByteWriter` wrote. Throws a `RangeError` where the bytes end too early. */
export interface ByteReader {
  number(): number
  text(): string
}

/** A reader that stands before the first of these bytes. */
export function byteReader(bytes: Uint8Array): ByteReader {
  let at = 0
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const number = () => {
    let value = 0
    let scale = 1
    for (;;) {
      const byte = bytes[at++]
      if (byte === undefined) throw new RangeError('Unexpected end of bytes, expected a number')
      value += (byte & 0x7f) * scale
      if (byte < 0x80) return value
      scale *= 0x80
    }
  }
  return {
    number,
    text() {
      const length = number()
      if (at + length > bytes.length)
        throw new RangeError('Unexpected end of bytes, expected a text')
      at += length
      return decoder.decode(bytes.subarray(at - length, at))
    },
  }
}

/** A checksum of bytes (CRC-32, IEEE 802.3). */
export function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let crc = n
  for (let k = 0; k < 8; k++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1
  return crc
})
