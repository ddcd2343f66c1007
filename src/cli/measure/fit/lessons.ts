import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { buildIndex } from '../../../match/buildIndex.ts'
import type { Guide } from '../../../model/guide.ts'
import { type Locale, locales } from '../../../model/locale.ts'
import { random } from '../../bench/random.ts'
import { guidesIn } from '../../guidesIn.ts'
import { type CorpusPaste, parseCorpus } from '../../match/askCorpus.ts'
import { nearMisses } from '../../match/nearMisses.ts'
import { productOf } from '../matching/labelled.ts'
import { readLines } from '../readLines.ts'
import type { Lesson } from './fitWeights.ts'
import { toldLessons } from './toldLessons.ts'

const otherSchema = z.strictObject({
  source: z.string(),
  lang: z.enum(locales),
  expected: z.string(),
  paste: z.string(),
})

type Other = z.infer<typeof otherSchema>

const kind = 'described'

/** What is learned from sentences about one product: whether each is found in its guides of one language, and sentences about the next product not. */
function lessonOf(
  guides: readonly Guide[],
  product: string,
  locale: Locale,
  own: readonly Other[],
  strange: readonly Other[],
): Lesson[] {
  const held = guides.filter((guide) => guide.product === product && guide.locale === locale)
  const ids = new Set(held.flatMap(({ entries }) => entries.map(({ id }) => id)))
  const right = own
    .filter(({ expected }) => ids.has(expected))
    .map(({ paste, expected }) => ({ paste, kind, expected: `${product}/${expected}` }))
  if (right.length === 0) return []
  const wrong = strange.map(({ paste }): CorpusPaste => ({ paste, kind, expected: null }))
  return [
    {
      index: buildIndex({ products: [], guides: held }, guides),
      pastes: [...right, ...wrong],
    },
  ]
}

/** How many messages of other products are asked of each set of guides. */
const foreign = 600

/** Messages of other products, drawn from all: whatever shares words with them, nothing answers them. */
function messagesOf(guides: readonly Guide[], isOwn: (product: string) => boolean): CorpusPaste[] {
  const messages = guides
    .filter(({ product }) => !isOwn(product))
    .flatMap(({ entries }) => entries.flatMap(({ signatures }) => signatures))
    .filter((one) => one.kind === 'message' || one.kind === 'template')
    .map(({ value }) => value.replace(/\{[^{}]*\}/g, 'x'))
  const { next } = random(7)
  return Array.from({ length: Math.min(foreign, messages.length) }, () => ({
    paste: messages[Math.floor(next() * messages.length)] ?? '',
    kind: 'foreign',
    expected: null,
  }))
}

/**
 * All that weights are fitted on: the pastes of `src/match/corpus` and near misses asked of `content/`, and where `corpora` is there the
 * messages of its products, which `content/` does not answer, and the sentences about its guides, asked of each language alone or of the one they are written for.
 */
export function lessons(root: string, corpora: string): readonly Lesson[] {
  const folder = join(root, 'src/match/corpus')
  const content = guidesIn(join(root, 'content'))
  const pastes = ['ko', 'ja', 'en', 'described', 'aside'].flatMap((name) =>
    parseCorpus(readFileSync(join(folder, `${name}.jsonl`), 'utf8')),
  )
  const near = nearMisses(400, random(4).next)
  const ours = locales.map((locale) => ({
    index: buildIndex(
      {
        products: content.products,
        guides: content.guides.filter((guide) => guide.locale === locale),
      },
      content.guides,
    ),
    pastes,
  }))
  const all = [{ index: buildIndex(content), pastes: [...pastes, ...near] }, ...ours]
  if (!existsSync(corpora)) return all
  const others = readLines(join(folder, 'others.jsonl'), otherSchema)
  const { guides } = guidesIn(corpora)
  const isOurs = (product: string) => content.products.some(({ id }) => id === product)
  const strange = { index: buildIndex(content), pastes: messagesOf(guides, isOurs) }
  const products = [...new Set(others.map(productOf))]
  const about = (product: string | undefined) => others.filter((one) => productOf(one) === product)
  return [
    ...all,
    strange,
    ...['told', 'said'].flatMap((name) => toldLessons(join(folder, `${name}.jsonl`), guides)),
    ...products.flatMap((product, i) =>
      locales.flatMap((locale) =>
        lessonOf(
          guides,
          product,
          locale,
          about(product),
          about(products[(i + 1) % products.length]),
        ),
      ),
    ),
  ]
}
