import { z } from 'zod'
import type { DiagnosisCondition, Product } from '../model/product.ts'
import { isReservedKey } from '../wizard/isReservedKey.ts'
import { askedWords } from './fieldWords.ts'
import { localeSchema, perLocale, wordsSchema } from './wordsSchema.ts'

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, askedWords.words.en)
const texts = z.array(z.string())
const traits = z.record(z.string(), z.string())

/** A condition as YAML writes it: one key that names its kind. */
const condition: z.ZodType<DiagnosisCondition> = z.union([
  z
    .strictObject({ basic: z.enum(['no-colon', 'colon-first', 'not-base64']) })
    .transform(({ basic }) => ({ kind: 'basic' as const, is: basic })),
  z
    .strictObject({ 'basic-key': traits.refine((value) => Object.keys(value).length === 1) })
    .transform(({ 'basic-key': key }) => {
      const [trait = '', value = ''] = Object.entries(key)[0] ?? []
      return { kind: 'basic-key' as const, trait, value }
    }),
  z
    .strictObject({ 'bearer-key': z.literal(true) })
    .transform(() => ({ kind: 'bearer-key' as const })),
  z
    .strictObject({ mixed: z.string() })
    .transform(({ mixed }) => ({ kind: 'mixed' as const, trait: mixed })),
  z
    .strictObject({
      'key-in-call': z
        .object({ call: z.string(), with: z.string().exactOptional() })
        .catchall(z.string()),
    })
    .transform(({ 'key-in-call': { call, with: beside, ...traits } }) => ({
      kind: 'key-in-call' as const,
      call,
      ...(beside === undefined ? {} : { with: beside }),
      traits,
    })),
  z
    .strictObject({ 'key-named': z.object({ name: z.string() }).catchall(z.string()) })
    .transform(({ 'key-named': { name, ...rest } }) => ({
      kind: 'key-named' as const,
      name,
      traits: rest,
    })),
  z
    .strictObject({ 'header-like': z.string() })
    .transform(({ 'header-like': name }) => ({ kind: 'header-like' as const, name })),
])

const contact = z.strictObject({
  text: wordsSchema,
  href: z.string().default(''),
  hours: wordsSchema.exactOptional(),
  timezone: z.string().exactOptional(),
  languages: z.array(localeSchema).exactOptional(),
})

/** Whether an address holds something else under this name: what other sites add to links, and the answers to checks. */
function isTaken(name: string): boolean {
  return isReservedKey(name) || /^check-\d+$/.test(name)
}

/** A list in which no two have one id; the second is at fault. */
function distinct<Item extends { readonly id: string }>(item: z.ZodType<Item>) {
  return z.array(item).check(({ value, issues }) => {
    const ids = new Set<string>()
    value.forEach((one, index) => {
      if (ids.has(one.id))
        issues.push({
          code: 'custom',
          input: one.id,
          path: [index, 'id'],
          message: askedWords.doubled.en,
        })
      ids.add(one.id)
    })
  })
}

const facet = z.strictObject({
  id: id.refine((name) => !isTaken(name), askedWords.reserved.en),
  question: wordsSchema,
  other: wordsSchema.exactOptional(),
  otherPatterns: texts.exactOptional(),
  values: distinct(
    z.strictObject({
      id: id.refine((name) => name !== 'unknown', askedWords.unknown.en),
      label: wordsSchema,
      terms: perLocale(texts).default({}),
      patterns: texts.default([]),
      entries: texts.exactOptional(),
    }),
  ),
})

const diagnosis = z
  .strictObject({
    id,
    when: z.preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(condition)),
    text: wordsSchema,
    snippet: z.string().exactOptional(),
    snippets: z.record(z.string(), z.string()).exactOptional(),
    entries: texts.exactOptional(),
  })
  .transform(({ snippet, snippets, ...rest }) => {
    const all = snippet === undefined ? snippets : { sh: snippet, ...snippets }
    return all === undefined ? rest : { ...rest, snippets: all }
  })

/** The shape of `product.yaml`; what it may leave out is filled in. */
export const productSchema: z.ZodType<Omit<Product, 'id'>> = z.strictObject({
  name: wordsSchema,
  source: localeSchema.exactOptional(),
  contacts: z.array(contact).default([]),
  ticketLanguage: localeSchema.exactOptional(),
  facets: distinct(facet).default([]),
  keys: z
    .array(z.strictObject({ prefix: z.string().min(1), traits, label: wordsSchema }))
    .default([]),
  diagnoses: z.array(diagnosis).default([]),
  ticketFields: z
    .array(z.strictObject({ id, label: wordsSchema, patterns: texts.default([]) }))
    .default([]),
  hints: texts.default([]),
  trees: z.record(z.string(), wordsSchema).exactOptional(),
  success: texts.exactOptional(),
  rules: z.record(z.string(), z.enum(['off', 'warning', 'error'])).default({}),
  aliases: z.record(z.string(), z.string()).exactOptional(),
  readings: z.record(z.string(), z.string()).exactOptional(),
})
