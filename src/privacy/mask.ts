import type { Masked, MaskedSpan } from '../model/masked.ts'
import { allKinds } from './allKinds.ts'
import { findAll } from './findAll.ts'
import { placeholderOf, placeholdersIn } from './placeholder.ts'

/** `reveal`: identifiers that the person chose to show, by the number of a value or by kind; secrets are never revealed. */
export interface MaskOptions {
  readonly reveal?: ReadonlySet<number | string>
}

const classes = new Map(allKinds.map((kind) => [kind.id, kind.class]))

/**
 * The text with every secret and identifier replaced by a placeholder, and where they stood. The same value has the same number
 * throughout the text, whatever is revealed; masking the result again changes nothing. Time is linear in the text; any text is taken,
 * lone surrogates too.
 *
 * @example mask('password=hunter2').text // 'password=[password:1]'
 */
export function mask(text: string, options: MaskOptions = {}): Masked {
  const reveal = options.reveal ?? new Set()
  const present = placeholdersIn(text)
  const numbers = new Map<string, number>()
  const spans: MaskedSpan[] = []
  const revealed: MaskedSpan[] = []
  const pieces: string[] = []
  let read = 0
  for (const { start, end, kind } of findAll(text, present.spans)) {
    const value = text.slice(start, end).normalize('NFKC')
    const number = numbers.get(value) ?? present.greatest + numbers.size + 1
    numbers.set(value, number)
    const span = {
      start,
      end,
      kind,
      class: classes.get(kind) ?? 'secret',
      number,
      placeholder: placeholderOf(kind, value, number),
    }
    if (span.class === 'identifier' && (reveal.has(number) || reveal.has(kind))) {
      revealed.push(span)
      continue
    }
    pieces.push(text.slice(read, start), span.placeholder)
    read = end
    spans.push(span)
  }
  pieces.push(text.slice(read))
  return { text: pieces.join(''), spans, ...(revealed.length > 0 ? { revealed } : {}) }
}
