import type { Span } from '../model/span.ts'
import type { Reading, Segment } from '../read/readPaste.ts'

/** Most words that a literal message named in a sentence is taken to have. */
const mostWords = 6

/** Words that only a sentence has. */
const ofSentence =
  /^(?:i|my|me|we|our|you|your|it|its|is|are|was|were|the|a|an|does|do|did|has|have|had|says|that|this|because|when|how|why|what|wrong)$/

/**
 * Stretches that read as the literal text of an error: a few Latin words that stand alone, in quotes, or between words
 * of another script. A guide that meant this error would have them to the letter.
 */
export function namesIn(reading: Reading, segments: readonly Segment[]): Span[] {
  const { text } = reading.folded
  const names: Span[] = []
  for (const segment of segments) {
    const piece = text.slice(segment.start, Math.min(segment.end, segment.start + 600))
    const isMixed = /[\u3041-\ud7a3]/.test(piece)
    if (!isMixed && isLiteral(piece, segment.role))
      names.push({ start: segment.start, end: segment.start + piece.length })
    for (const found of piece.matchAll(/[a-z\d]+(?:[ _-]{1,2}[a-z\d]+)*/g)) {
      const start = segment.start + found.index
      const end = start + found[0].length
      const words = found[0].split(/[ _-]+/)
      if (
        words.length < 2 ||
        words.length > mostWords ||
        words.some((word) => ofSentence.test(word))
      )
        continue
      const isQuoted = /["'([]/.test(text[start - 1] ?? '') && /["')\]]/.test(text[end] ?? '')
      const isWhole = found[0].length >= piece.trim().length - 2
      if (isMixed || isQuoted || isWhole || segment.role !== 'plain') names.push({ start, end })
    }
  }
  return names
}

/** Words of a sentence that messages have too, where nothing stands around them: "certificate has expired". */
const ofMessage = /^(?:is|are|was|has|wrong)$/

/** Most words that a literal message has when nothing stands around it. */
const mostAlone = 12

/** Whether a line of Latin words is no sentence of a person: a machine says whole sentences too, in a message's field. */
function isLiteral(piece: string, role: Segment['role']): boolean {
  const words = piece.match(/[a-z\d]+/g) ?? []
  return (
    words.length > 1 &&
    words.length <= mostAlone &&
    (role === 'message' || !words.some((word) => ofSentence.test(word) && !ofMessage.test(word)))
  )
}
