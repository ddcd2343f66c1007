import { readFileSync } from 'node:fs'
import { z } from 'zod'

const entrySchema = z.object({ product: z.string(), entry: z.string() })

const seedSchema = z.object({
  id: z.string(),
  lang: z.string(),
  kind: z.string(),
  paste: z.string(),
  expected: entrySchema.nullable(),
  alsoOk: z.array(entrySchema).default([]),
})

const realSchema = z.object({
  id: z.string(),
  paste: z.string(),
  expected: z.array(z.object({ in: z.string(), ids: z.array(z.string()).min(1) })),
  hard: z.boolean().default(false),
})

const evidenceSchema = z.object({
  id: z.string(),
  product: z.string(),
  paste: z.string(),
  expected: z.array(
    z.object({
      span: z.string(),
      question: z.string().optional(),
      answer: z.string().optional(),
      diagnosis: z.string().optional(),
    }),
  ),
})

/** A paste and the entry that it needs; none where nothing answers it. */
export type SeedPaste = z.infer<typeof seedSchema>

/** A paste from public sources and the guides, with the codes, messages or page names in them, of which any is right. */
export type RealPaste = z.infer<typeof realSchema>

/** A paste and what it proves beyond its entry: the literal text, and the answer or the diagnosis that it shows. */
export type EvidencePaste = z.infer<typeof evidenceSchema>

/** The labelled pastes of a file. Throws where it is missing, empty, or a line is of another shape: nothing is skipped. */
function readLines<Paste>(file: string, schema: z.ZodType<Paste>): readonly Paste[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line, index) => {
    try {
      return schema.parse(JSON.parse(line))
    } catch (error) {
      throw new Error(`${file}:${index + 1} is no labelled paste`, { cause: error })
    }
  })
}

export const readSeedPastes = (file: string) => readLines(file, seedSchema)
export const readRealPastes = (file: string) => readLines(file, realSchema)
export const readEvidencePastes = (file: string) => readLines(file, evidenceSchema)
