import type { Reading } from '../read/readPaste.ts'

/** Whether a word begins at a folded unit because a capital stands there, as at `K` in `invalidKey` or `Http` in `XMLHttp`. */
export function humps(reading: Reading): (i: number) => boolean {
  const { decoded, folded } = reading
  const unit = (i: number) => decoded.text.charCodeAt(folded.starts[i] ?? 0)
  return (i) =>
    isCapital(unit(i)) &&
    (!isCapital(unit(i - 1)) || (i + 1 < folded.text.length && isSmall(unit(i + 1))))
}

const isCapital = (unit: number) => unit >= 0x41 && unit <= 0x5a
const isSmall = (unit: number) => unit >= 0x61 && unit <= 0x7a
