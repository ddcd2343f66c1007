import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { isLocale, type Locale } from '../../../model/locale.ts'
import { readLines } from '../readLines.ts'

const signatureSchema = z.strictObject({
  kind: z.enum(['code', 'message', 'template', 'status']),
  line: z.int(),
  optional: z.boolean().default(false),
})

const goldSchema = z.strictObject({
  file: z.string(),
  line: z.int(),
  until: z.int().optional(),
  signatures: z
    .array(
      z.union([
        signatureSchema.extend({ value: z.string() }),
        signatureSchema.extend({ at: z.tuple([z.int(), z.int()]) }),
      ]),
    )
    .readonly(),
  causes: z.array(z.int()),
  checks: z.array(z.int()),
  open: z.array(z.int()).default([]),
  blocks: z.array(z.tuple([z.int(), z.int()])).default([]),
})

const noneSchema = z.strictObject({
  source: z.string(),
  file: z.string(),
  line: z.int(),
  lines: z.tuple([z.int(), z.int()]).optional(),
})

/** An entry as the gold states it: a long message is named by its column and length in the guide, not repeated. */
export type StatedEntry = z.infer<typeof goldSchema>

type GoldSignature = z.infer<typeof signatureSchema> & { readonly value: string }

/** One entry as a person read it in a guide: where it starts, what an error would carry, the lines of its causes and checks. */
export interface GoldEntry extends Omit<StatedEntry, 'signatures'> {
  readonly signatures: readonly GoldSignature[]
}

/** A place that looks like an entry and is none. */
export type NoEntry = z.infer<typeof noneSchema>

/** The entries that were read in one source and language. */
export interface GoldSet {
  readonly source: string
  readonly locale: Locale
  readonly entries: readonly StatedEntry[]
}

/** The gold of a folder, by source and language. Throws where a line is of another shape, or there is none. */
export function readGold(folder: string): {
  readonly sets: readonly GoldSet[]
  readonly none: readonly NoEntry[]
} {
  const sets = readdirSync(folder)
    .sort()
    .flatMap((name): GoldSet[] => {
      const [source = '', locale = ''] = basename(name, '.jsonl').split('.')
      if (!name.endsWith('.jsonl') || !isLocale(locale)) return []
      return [{ source, locale, entries: readLines(join(folder, name), goldSchema) }]
    })
  if (sets.length === 0) throw new Error(`No gold was read from ${folder}`)
  const none = join(folder, 'none.jsonl')
  return { sets, none: existsSync(none) ? readLines(none, noneSchema) : [] }
}
