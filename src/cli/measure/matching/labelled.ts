import { z } from 'zod'
import { locales } from '../../../model/locale.ts'
import { readLines } from '../readLines.ts'

const locale = z.enum(locales)

const pasteSchema = z.strictObject({
  id: z.string(),
  lang: locale,
  source: z.string(),
  expected: z.array(z.string()),
  paste: z.string().min(1),
})

const descriptionSchema = pasteSchema.extend({ guideLang: locale })

/** A text as it is pasted, and what names the entry that it needs: any of `expected`; none where nothing answers it. */
export type MeasuringPaste = z.infer<typeof pasteSchema>

/** A sentence about an error without its code or message, asked of guides in one language. */
export type Description = z.infer<typeof descriptionSchema>

export const readPastes = (file: string) => readLines(file, pasteSchema)
export const readDescriptions = (file: string) => readLines(file, descriptionSchema)

/** The product whose folder of guides a text is about. */
export const productOf = ({ source }: { readonly source: string }): string =>
  source.split('/').at(-1) ?? ''
