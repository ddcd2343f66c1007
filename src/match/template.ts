import { foldText } from '../read/fold.ts'
import { type Letters, lettersOf } from './letters.ts'

/** A literal stretch of a template, and whether a quote parts it from the slot on either side. */
export interface Stretch extends Letters {
  readonly quoteBefore: boolean
  readonly quoteAfter: boolean
}

/** Templates that are kept taken apart: the same few are asked for again and again in one paste. */
const mostKept = 512
const kept = new Map<string, readonly Stretch[]>()

/** The literal stretches of a template, in order; a signature without a slot is one stretch. */
export function stretchesOf(value: string): readonly Stretch[] {
  const known = kept.get(value)
  if (known !== undefined) return known
  if (kept.size >= mostKept) kept.clear()
  const made = takeApart(value)
  kept.set(value, made)
  return made
}

function takeApart(value: string): Stretch[] {
  const parts = foldText(value).split(slot)
  return parts.flatMap((part, i) => {
    const letters = lettersOf(part)
    if (letters.letters === '') return []
    return {
      ...letters,
      quoteBefore: i > 0 && quoteAtStart.test(part),
      quoteAfter: i < parts.length - 1 && quoteAtEnd.test(part),
    }
  })
}

/**
 * What a template leaves open: `{name}`, a quoted path or name of a sample (`'/home/me/key'`, `"x"`, `'identifier'`) and a lone
 * `x` or `y`, as reference pages write them.
 */
const slot =
  /\{[\w .-]{0,40}\}|["'`] ?(?:[a-z]|(?:[a-z]:|[~.]{1,2})?[/\\][\w.-]{1,40}[/\\][^\s"'`]{1,80}|(?:identifier|type|function|class|member|variable|operator|symbol|filename|file|name|module|parameter|argument|property|keyword|attribute|option|struct|enum|namespace|template|method|value|string|number|object)[\d_]{0,2}) ?["'`]|(?<![\p{L}\d'"`._-])[xy](?![\p{L}\d'"`._-])/u

const quoteAtStart = /^ ?["'`]/
const quoteAtEnd = /["'`] ?$/

/** The stretch by which a template is looked for: the first of ten letters or more, else the longest. */
export function anchorOf(stretches: readonly Letters[]): number {
  const early = stretches.findIndex(({ letters }) => letters.length >= 10)
  if (early >= 0) return early
  let longest = 0
  stretches.forEach(({ letters }, i) => {
    if (letters.length > (stretches[longest]?.letters.length ?? 0)) longest = i
  })
  return longest
}
