import { wordsIn } from '../../model/locale.ts'
import type { Masked } from '../../model/masked.ts'
import type { Span } from '../../model/span.ts'
import { mask } from '../../privacy/mask.ts'
import type { TicketInput } from '../ticketInput.ts'
import { maskAgain } from './maskAgain.ts'

/** All that a person brought, masked in one go, so that one value has one number wherever it stands. */
export interface MaskedInput {
  readonly masked: Masked
  /** The paste and what was typed, as one text; `masked` is its mask, and offsets into the paste are offsets into it. */
  readonly whole: string
  readonly fields: Readonly<Record<string, Span>>
  readonly environment: Span
}

/**
 * The paste, the fields and the environment of a request, masked together; `reveal` names identifiers by their number. Each field is read
 * behind its label, and what is masked anywhere is masked wherever else it stands in what was typed.
 */
export function maskInput(
  { paste = '', fields = {}, environment = '', product, lang }: TicketInput,
  reveal: ReadonlySet<number>,
): MaskedInput {
  const pieces = [paste]
  let length = paste.length
  // An empty line keeps the pieces apart for rules that read lines.
  const add = (label: string, text: string): Span => {
    pieces.push('\n\n', label, text)
    const start = length + 2 + label.length
    length = start + text.length
    return { start, end: length }
  }
  const labels = new Map(product.ticketFields.map(({ id, label }) => [id, wordsIn(label, lang)]))
  const places = Object.entries(fields).map(
    ([id, text]) => [id, add(labels.has(id) ? `${labels.get(id)}: ` : '', text)] as const,
  )
  const environmentPlace = add('', environment)
  const whole = pieces.join('')
  return {
    masked: maskAgain(whole, mask(whole, { reveal }), paste.length),
    whole,
    fields: Object.fromEntries(places),
    environment: environmentPlace,
  }
}

/**
 * The finished text masked once more, but for the values that were revealed. Its lines are read with an empty one between them: each is about
 * something else, and a value must not reach into the next.
 */
export function maskFinished(text: string, { masked, whole }: MaskedInput): string {
  const shown = new Set((masked.revealed ?? []).map(({ start, end }) => whole.slice(start, end)))
  const apart = text.replaceAll('\n', '\n\n')
  const again = mask(apart)
  const reveal = new Set(
    again.spans
      .filter(({ start, end }) => shown.has(apart.slice(start, end)))
      .map(({ number }) => number),
  )
  const swept = reveal.size === 0 ? again.text : mask(apart, { reveal }).text
  return swept.replaceAll('\n\n', '\n')
}
