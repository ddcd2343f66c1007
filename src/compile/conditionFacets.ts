import { type Locale, locales, type Words } from '../model/locale.ts'
import type { Facet, FacetValue, Product } from '../model/product.ts'
import { kebab } from './kebab.ts'
import { contradiction, ideasIn } from './terms.ts'

/** The conditions of one check in the languages that have it, in the guides' words. */
export type ConditionRow = Readonly<Partial<Record<Locale, string>>>

export interface ValueRef {
  readonly facet: string
  readonly value: string
}

const questions: Readonly<Record<string, Required<Words>>> = {
  api: {
    ko: '어떤 API를 호출했나요?',
    ja: 'どのAPIを呼び出しましたか？',
    en: 'Which API did you call?',
  },
  sdk: {
    ko: '어떤 SDK를 사용하나요?',
    ja: 'どのSDKを使っていますか？',
    en: 'Which SDK do you use?',
  },
  case: {
    ko: '어떤 경우에 해당하나요?',
    ja: 'どの場合に当てはまりますか？',
    en: 'Which of these is your case?',
  },
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim()
}

/** Whether `term` stands in `text`: at word boundaries where it is Latin, spaces aside where it is not. */
function holds(text: string, term: string): boolean {
  const [whole, part] = [fold(text), fold(term)]
  if (part === '') return false
  if (!/^[\x20-\x7E]+$/.test(part))
    return whole.replace(/\s/g, '').includes(part.replace(/\s/g, ''))
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1))
    if (!/[a-z\d]/.test(whole[at - 1] ?? '') && !/[a-z\d]/.test(whole[at + part.length] ?? ''))
      return true
  return false
}

/** The value of a product's facets that a condition names: by label or term, the longest that fits. */
function valueNamed(
  text: string,
  locale: Locale,
  facets: readonly Facet[],
): { readonly value: ValueRef; readonly term: string } | null {
  let best: { value: ValueRef; term: string } | null = null
  for (const facet of facets)
    for (const value of facet.values)
      for (const term of [value.label[locale] ?? '', ...(value.terms[locale] ?? [])])
        if (term.length > (best?.term.length ?? 0) && holds(text, term))
          best = { value: { facet: facet.id, value: value.id }, term }
  return best
}

/** What stands between the things of a condition that names several. */
const between =
  /\s+(?:and\/or|or|and)\s+|\s*(?:또는|혹은|및)\s*|(?:または|もしくは|あるいは|および|及び)|(?<=API|SDK)(?:이나|나|와|과)\s+|(?<=API|SDK)[やとか](?=.)/i

/**
 * The values of one question that a condition names: one, or each of several ("the Alpha API or the Beta API"). `open` where it names several things of
 * which one is no value, or is the value of another question: a question cannot ask for that. `none` where it names no value.
 */
function valuesNamed(
  text: string,
  locale: Locale,
  facets: readonly Facet[],
): readonly ValueRef[] | 'none' | 'open' {
  const whole = valueNamed(text, locale, facets)
  if (whole === null) return 'none'
  const parts = text.replace(/[(（][^()（）]*[)）]/g, ' ').split(between)
  // A name may hold such a word itself: the "Search and Replace API".
  if (parts.length < 2 || between.test(whole.term)) return [whole.value]
  const values = parts.map((part) => valueNamed(part, locale, facets)?.value)
  const known = values.flatMap((value) => value ?? [])
  const isOne = known.length === parts.length && new Set(known.map(({ facet }) => facet)).size === 1
  return isOne ? onlyOnce(known) : 'open'
}

/** Of a condition that names several values, the words for this one; all of it where it names no other. */
export function wordsFor(
  { facet, value }: ValueRef,
  text: string,
  locale: Locale,
  { facets }: Product,
): string {
  if (typeof valuesNamed(text, locale, facets) === 'string') return text
  const parts = text.split(between).filter((part) => part.trim() !== '')
  const own = parts.filter((part) => {
    const named = valueNamed(part, locale, facets)?.value
    return named?.facet === facet && named.value === value
  })
  const [first] = own
  return parts.length < 2 || own.length === parts.length || first === undefined
    ? text
    : first.trim().replace(/^(?:the|an?)\s+/i, '')
}

function onlyOnce(values: readonly ValueRef[]): readonly ValueRef[] {
  return [...new Map(values.map((one) => [one.value, one])).values()]
}

/**
 * The values that most languages of a check name, any of which may hold; the product's source language, then the first listed, breaks a tie.
 * Empty where no question asks for the condition.
 */
export function valuesOfRow(row: ConditionRow, product: Product): readonly ValueRef[] {
  const order = [...(product.source ? [product.source] : []), ...locales]
  const votes = order.flatMap((locale) => {
    const text = row[locale]
    return text === undefined ? [] : [valuesNamed(text, locale, product.facets)]
  })
  if (votes.includes('open')) return []
  const named = votes.filter((vote) => typeof vote !== 'string')
  const key = (values: readonly ValueRef[]) =>
    values
      .map(({ facet, value }) => `${facet}=${value}`)
      .sort()
      .join()
  const count = (one: readonly ValueRef[]) =>
    named.filter((other) => key(other) === key(one)).length
  return named.reduce<readonly ValueRef[]>((a, b) => (count(a) >= count(b) ? a : b), [])
}

function commonest(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

/** The language whose words tell the rows apart most evenly: it has the most of them in the fewest forms. */
function anchorOf(rows: readonly ConditionRow[]): Locale {
  const score = (locale: Locale) => {
    const texts = rows.flatMap((row) => (row[locale] === undefined ? [] : fold(row[locale])))
    return texts.length * 1000 - new Set(texts).size
  }
  return locales.reduce((a, b) => (score(b) > score(a) ? b : a))
}

/** The words for one value: per language those that its rows use most and that do not contradict the anchor's. */
function labelOf(rows: readonly ConditionRow[], anchor: Locale): Words {
  const ideas = ideasIn(rows[0]?.[anchor] ?? '', anchor)
  const entries = locales.flatMap((locale) => {
    const texts = rows.flatMap((row) => row[locale] ?? [])
    const fitting = texts.filter((text) => !contradiction(ideas, ideasIn(text, locale)))
    const label = commonest(fitting.length > 0 ? fitting : texts)
    return label === undefined ? [] : [[locale, label] as const]
  })
  return Object.fromEntries(entries)
}

function kindOf(row: ConditionRow): string {
  const texts = Object.values(row)
  return (
    ['api', 'sdk'].find((kind) => texts.some((text) => text.toLowerCase().includes(kind))) ?? 'case'
  )
}

function makeValue(
  rows: readonly ConditionRow[],
  anchor: Locale,
  kind: string,
  turn: number,
): FacetValue {
  const label = labelOf(rows, anchor)
  const id = kebab((label.en ?? '').replace(/\b(?:APIs?|SDKs?|the)\b/gi, '')) || `${kind}-${turn}`
  const terms = Object.fromEntries(
    locales.flatMap((locale) => {
      const text = label[locale]
      return text === undefined ? [] : [[locale, [text]] as const]
    }),
  )
  return { id, label, terms, patterns: [] }
}

/**
 * The questions that a product's conditions make where nobody has written them: one about the API, one about any other case.
 * The words of three languages are one value where they stand on the same check; a single value makes no question.
 */
export function deriveFacets(rows: readonly ConditionRow[]): readonly Facet[] {
  const kinds = [...new Set(rows.map(kindOf))]
  return kinds.flatMap((kind) => {
    const own = rows.filter((row) => kindOf(row) === kind)
    const anchor = anchorOf(own)
    const byWords = new Map<string, ConditionRow[]>()
    for (const row of own) {
      const key = fold(row[anchor] ?? Object.values(row)[0] ?? '')
      const same = byWords.get(key)
      if (same) same.push(row)
      else byWords.set(key, [row])
    }
    if (byWords.size < 2) return []
    // Every question has an answer of this name already.
    const used = new Set(['unknown'])
    const values = [...byWords.values()].map((group, index) => {
      const value = makeValue(group, anchor, kind, index + 1)
      const id = used.has(value.id) ? `${value.id}-${index + 1}` : value.id
      used.add(id)
      return { ...value, id }
    })
    return [{ id: kind, question: questions[kind] ?? {}, values }]
  })
}
