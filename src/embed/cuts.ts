/** A stretch of a text, and the placeholder that is to stand there. */
export interface Cut {
  readonly start: number
  readonly end: number
  readonly placeholder: string
}

/** What `cuts` say, in order; undefined where one is not a stretch of a text of this length and a kind of secret, or lies over another. */
export function readCuts(cuts: readonly string[], length: number): readonly Cut[] | undefined {
  const read = cuts.flatMap((cut) => {
    const [, start, end, kind] = /^(\d{1,8}) (\d{1,8}) ([a-z\d-]{3,40}:\d{1,7})$/.exec(cut) ?? []
    return kind ? [{ start: Number(start), end: Number(end), placeholder: `[${kind}]` }] : []
  })
  read.sort((a, b) => a.start - b.start)
  const isSound = read.every(
    ({ start, end }, at) => start < end && end <= (read[at + 1]?.start ?? length),
  )
  return isSound && read.length === cuts.length ? read : undefined
}

/** A text with a placeholder in the place of each cut. */
export function cutOut(text: string, cuts: readonly Cut[]): string {
  const ends = [0, ...cuts.map(({ end }) => end)]
  const pieces = cuts.map(({ start, placeholder }, at) => text.slice(ends[at], start) + placeholder)
  return pieces.join('') + text.slice(ends.at(-1))
}
