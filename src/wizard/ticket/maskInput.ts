import { wordsIn } from '../../model/locale.ts'
import type { Masked } from '../../model/masked.ts'
import type { Span } from '../../model/span.ts'
import { mask } from '../../privacy/mask.ts'
import type { TicketInput } from '../ticketInput.ts'
import { maskAgain } from './maskAgain.ts'
import { maskedSlice } from './quoteLines.ts'

/** All that a person brought, masked in one go, so that one value has one number wherever it stands. */
export interface MaskedInput {
  readonly masked: Masked
  /** The paste and what was typed, as one text; `masked` is its mask, and offsets into the paste are offsets into it. */
  readonly whole: string
  readonly fields: Readonly<Record<string, Span>>
  readonly environment: Span
  /** What the person typed into fields: identifiers in it are shown. */
  readonly typed: readonly Span[]
}

/**
 * The paste, the fields and the environment of a request, masked together; `reveal` names identifiers by their number. Each field is read
 * behind its label, and what is masked anywhere is masked wherever else it stands in what was filled in.
 */
export function maskInput(
  { paste = '', fields = {}, typed = new Set(), environment = '', product, lang }: TicketInput,
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
    typed: places.flatMap(([id, place]) => (typed.has(id) ? [place] : [])),
  }
}

/** A stretch of what was brought, masked; in what the person typed only secrets are. */
export function shownOf({ whole, masked, typed }: MaskedInput, span: Span | undefined): string {
  if (span === undefined) return ''
  if (!typed.includes(span)) return maskedSlice(whole, masked, span)
  // Behind the label of a number all of it may pass for the number: it is read by itself too.
  const alone = mask(whole.slice(span.start, span.end)).spans.filter(
    (one) => one.class === 'secret',
  )
  const known = masked.spans.filter((one) => one.class === 'secret')
  const more = alone
    .map((one) => ({ ...one, start: one.start + span.start, end: one.end + span.start }))
    .filter((one) => !known.some(({ start, end }) => start < one.end && end > one.start))
  const spans = [...known, ...more].sort((a, b) => a.start - b.start)
  return maskedSlice(whole, { ...masked, spans }, span)
}

/** The finished text masked once more, but for the values that were revealed or typed. */
export function maskFinished(text: string, { masked, whole, typed }: MaskedInput): string {
  const shown = new Set((masked.revealed ?? []).map(({ start, end }) => whole.slice(start, end)))
  const said = typed.map(({ start, end }) => whole.slice(start, end))
  const isShown = (value: string) => shown.has(value) || said.some((one) => one.includes(value))
  const again = mask(text)
  const reveal = new Set(
    again.spans
      .filter(({ start, end }) => isShown(text.slice(start, end)))
      .map(({ number }) => number),
  )
  return reveal.size === 0 ? again.text : mask(text, { reveal }).text
}
