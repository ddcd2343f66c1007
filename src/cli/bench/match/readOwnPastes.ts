import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { isLocale } from '../../../model/locale.ts'
import { guessLocale } from '../../ask/guessLocale.ts'
import { readSeedPastes } from '../../conformance/labelled.ts'
import type { LabelledPaste } from './job.ts'

const corpusLine = z.object({
  paste: z.string(),
  expected: z.string().nullable(),
  kind: z.string(),
})
const contentLine = z.object({ paste: z.string(), entry: z.string().nullable() })

const linesOf = (file: string) => readFileSync(file, 'utf8').trim().split('\n')

/** The pastes that come with the matcher and with our guides. Throws where there are none. */
export function readOwnPastes(root: string): readonly LabelledPaste[] {
  const corpus = join(root, 'src/match/corpus')
  const ofMatcher = readdirSync(corpus).flatMap((name) => {
    const locale = basename(name, '.jsonl')
    if (!name.endsWith('.jsonl') || !isLocale(locale)) return []
    return linesOf(join(corpus, name)).map((line): LabelledPaste => {
      const { paste, expected, kind } = corpusLine.parse(JSON.parse(line))
      return { paste, expected: expected === null ? null : [expected], kind, locale }
    })
  })
  const content = join(root, 'content')
  const ofGuides = readdirSync(content).flatMap((product) => {
    const file = join(content, product, 'pastes.jsonl')
    if (!existsSync(file)) return []
    return linesOf(file).map((line): LabelledPaste => {
      const { paste, entry } = contentLine.parse(JSON.parse(line))
      return {
        paste,
        expected: entry === null ? null : [`${product}/${entry}`],
        kind: entry === null ? 'none-guide' : 'guide',
        locale: guessLocale(paste, ''),
      }
    })
  })
  if (ofMatcher.length === 0 || ofGuides.length === 0) throw new Error('No paste was read')
  return [...ofMatcher, ...ofGuides]
}

/** The labelled pastes of a shared folder, none of which anything was tuned on. */
export function readSharedPastes(file: string): readonly LabelledPaste[] {
  return readSeedPastes(file).map(({ paste, expected, alsoOk, kind, lang }) => ({
    paste,
    expected:
      expected === null ? null : [expected, ...alsoOk].map((one) => `${one.product}/${one.entry}`),
    kind,
    locale: isLocale(lang) ? lang : guessLocale(paste, ''),
  }))
}
