import { z } from 'zod'
import type { Finding } from '../model/finding.ts'
import { inEveryLanguage, type Locale, locales } from '../model/locale.ts'
import type { Site } from '../model/site.ts'
import type { SourceFile } from '../model/sourceFile.ts'
import { askedWords } from './fieldWords.ts'
import { readYaml } from './readYaml.ts'
import { localeSchema, wordsSchema } from './wordsSchema.ts'

const siteSchema = z.strictObject({
  name: wordsSchema.default(inEveryLanguage('Unstuck')),
  url: z
    .string()
    .refine((url) => url === '' || URL.canParse(url), askedWords.absolute.en)
    .default(''),
  edit: z
    .string()
    .refine((edit) => edit.includes('{file}'), askedWords.edit.en)
    .exactOptional(),
  base: z.string().default('/'),
  locales: z
    .array(localeSchema)
    .min(1)
    .default([...locales]),
  defaultLocale: localeSchema.default('en'),
  parents: z.array(z.string().refine((url) => URL.canParse(url), askedWords.origin.en)).default([]),
})

function withSlashes(base: string): string {
  return `/${base}/`.replace(/\/{2,}/g, '/')
}

/** The site that the `site.yaml` at the top of a folder describes, with defaults where it says nothing; its faults as findings. */
export function readSite(files: readonly SourceFile[]): {
  readonly site: Site
  readonly findings: readonly Finding[]
} {
  const file = files.find(({ path }) => path === 'site.yaml') ?? { path: 'site.yaml', text: '{}' }
  const text = file.text.trim() === '' ? '{}' : file.text
  const read = readYaml({ path: file.path, text }, siteSchema)
  const value = read.kind === 'value' ? read.value : siteSchema.parse({})
  const known = [...new Set<Locale>([...value.locales, value.defaultLocale])]
  return {
    site: {
      ...value,
      url: value.url.replace(/\/+$/, ''),
      base: withSlashes(value.base),
      locales: locales.filter((locale) => known.includes(locale)),
    },
    findings:
      read.kind === 'value'
        ? []
        : read.faults.map((fault) => ({ ...fault, rule: 'site-yaml', severity: 'error' })),
  }
}
