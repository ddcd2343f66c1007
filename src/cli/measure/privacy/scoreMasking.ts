import { z } from 'zod'
import { readLines } from '../readLines.ts'

const plantedSchema = z.strictObject({
  id: z.string(),
  kind: z.string(),
  class: z.enum(['secret', 'identifier']),
  text: z.string().min(1),
  planted: z.array(z.string().min(1)).min(1),
})

const harmlessSchema = z.strictObject({ text: z.string().min(1) })

/** A text, and the substrings of it that must not be left after masking. */
export type Planted = z.infer<typeof plantedSchema>

export const readPlanted = (file: string) => readLines(file, plantedSchema)
export const readHarmless = (file: string) => readLines(file, harmlessSchema)

/** How much of what was planted was hidden. */
export interface MaskingTally {
  readonly name: string
  readonly kinds: number
  /** Kinds of which every value was hidden in every text. */
  readonly safeKinds: number
  readonly texts: number
  readonly safeTexts: number
  readonly values: number
  readonly hidden: number
}

/** How much of what was planted is hidden by a way to mask. Single texts do not come out. */
export function scorePlanted(
  name: string,
  all: readonly Planted[],
  masked: (text: string) => string,
): MaskingTally {
  const rows = all.map(({ kind, text, planted }) => {
    const left = masked(text)
    const shown = planted.filter((value) => left.includes(value)).length
    return { kind, values: planted.length, shown }
  })
  const kinds = new Set(rows.map(({ kind }) => kind))
  const leaking = new Set(rows.filter(({ shown }) => shown > 0).map(({ kind }) => kind))
  const values = rows.reduce((sum, row) => sum + row.values, 0)
  return {
    name,
    kinds: kinds.size,
    safeKinds: kinds.size - leaking.size,
    texts: rows.length,
    safeTexts: rows.filter(({ shown }) => shown === 0).length,
    values,
    hidden: values - rows.reduce((sum, { shown }) => sum + shown, 0),
  }
}

/** How many of the texts in which nothing is to hide are changed by a way to mask. */
export function countChanged(
  texts: readonly { readonly text: string }[],
  masked: (text: string) => string,
): number {
  return texts.filter(({ text }) => masked(text) !== text).length
}
