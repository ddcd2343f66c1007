import type { Entry } from '../model/entry.ts'
import type { Guide } from '../model/guide.ts'
import { type Locale, locales } from '../model/locale.ts'
import type { Product } from '../model/product.ts'
import type { SourceFile } from '../model/sourceFile.ts'
import { byLocale } from './byLocale.ts'
import { type CompileCache, keepProduct } from './compileCache.ts'
import { deriveFacets } from './conditionFacets.ts'
import type { EntryDraft } from './entryDraft.ts'
import { entryIds } from './entryId.ts'
import { conditionsOf, finishEntry } from './finishEntry.ts'
import { joinGuides } from './joinGuides.ts'
import { keepSame } from './keepSame.ts'
import { type CheckRow, pairChecks } from './pairChecks.ts'
import { type EntryGroup, pairEntries } from './pairEntries.ts'
import type { ReadGuide } from './readFile.ts'
import { bareProduct } from './readProducts.ts'
import { remember } from './remember.ts'
import type { Assembled, EntryUnit, GuideUnit, ProductUnit } from './unit.ts'

/** A guide in the languages that have it. */
type Edition = Readonly<Partial<Record<Locale, ReadGuide>>>

/** An entry of an edition before its conditions have values. */
interface Paired {
  readonly id: string
  readonly guide: string
  readonly edition: Edition
  readonly group: EntryGroup
  readonly checks: readonly CheckRow[]
}

function groupBy<Value>(values: readonly Value[], keyOf: (value: Value) => string) {
  const groups = new Map<string, Value[]>()
  for (const value of values) {
    const key = keyOf(value)
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}

/** The files of one guide as editions: a second file in the same language is a guide of its own. */
function editionsOf(id: string, guides: readonly ReadGuide[]): ReadonlyMap<string, Edition> {
  const editions: Partial<Record<Locale, ReadGuide>>[] = []
  for (const guide of guides) {
    const { locale } = guide.source
    const free = editions.find((edition) => edition[locale] === undefined)
    if (free) free[locale] = guide
    else editions.push({ [locale]: guide })
  }
  return new Map(
    editions.map((edition, index) => [index === 0 ? id : `${id}-${index + 1}`, edition]),
  )
}

const finish = remember(finishEntry)

const rowsOf = remember(
  (_first: EntryDraft, ...twins: readonly (EntryDraft | undefined)[]): readonly CheckRow[] =>
    pairChecks({ twins: byLocale(twins), guessed: false }),
)

/** The paired checks of a group: the same rows for the same twins. */
function checksOf({ twins }: EntryGroup): readonly CheckRow[] {
  const drafts = locales.map((locale) => twins[locale])
  const first = drafts.find((draft) => draft !== undefined)
  return first ? rowsOf(first, ...drafts) : []
}

/** The conditions of checks, of those that have any. */
const conditionsIn = remember((checks: readonly CheckRow[]) =>
  checks.map(conditionsOf).filter((row) => Object.keys(row).length > 0),
)

const knownGroups = remember(
  (_first: ReadGuide, ...guides: readonly (ReadGuide | undefined)[]): readonly EntryGroup[] =>
    pairEntries(byLocale(guides.map((guide) => guide?.understood.entries))).filter(
      ({ twins }) => !Object.values(twins).some(({ isAside }) => isAside),
    ),
)

/** The entries of an edition in the languages that have them: the same groups for the same guides. */
function groupsOf(edition: Edition): readonly EntryGroup[] {
  const guides = locales.map((locale) => edition[locale])
  const first = guides.find((guide) => guide !== undefined)
  return first ? knownGroups(first, ...guides) : []
}

/** The entries of a product's guides, paired across languages, with ids that are unique in it. */
function pairProduct(guides: readonly ReadGuide[]): readonly Paired[] {
  const used = new Set<string>()
  return [...groupBy(guides, ({ source }) => source.place.guide)].flatMap(([guideId, files]) =>
    [...editionsOf(guideId, files)].flatMap(([guide, edition]) => {
      const groups = groupsOf(edition)
      const ids = entryIds(groups, guide, used)
      return groups.map((group, index) => ({
        id: ids[index] ?? '',
        guide,
        edition,
        group,
        checks: checksOf(group),
      }))
    }),
  )
}

function guideOf(
  id: string,
  product: string,
  { source, understood }: ReadGuide,
  entries: readonly Entry[],
): Guide {
  const { values } = source.front
  const origin = values.source?.[0]
  const updated = (values.updated ?? values.date ?? values.lastUpdated)?.[0]
  return {
    id,
    product,
    locale: source.locale,
    title: understood.title,
    file: source.path,
    contacts: understood.contacts,
    entries,
    notes: understood.notes,
    ...(origin !== undefined && /^https?:/.test(origin) && { source: origin }),
    ...(updated !== undefined && { updated }),
  }
}

const lastGuides = new WeakMap<ReadGuide, Guide>()

/** The guide that a file became, as the object of last time where it is the same. */
function keepGuide(file: ReadGuide, now: Guide): Guide {
  const guide = keepSame(lastGuides.get(file), now)
  lastGuides.set(file, guide)
  return guide
}

/** One product with its guides and entries. */
function assembleProduct(bare: Product, found: readonly ReadGuide[], cache: CompileCache) {
  const guides = joinGuides(found)
  const paired = pairProduct(guides)
  const rows = paired.flatMap(({ checks }) => conditionsIn(checks))
  const facets = bare.facets.length > 0 ? bare.facets : deriveFacets(rows)
  const product = keepProduct({ ...bare, facets }, cache)
  const entries = new Map<EntryDraft, Entry>()
  for (const { id, group, checks } of paired)
    for (const locale of locales) {
      const draft = group.twins[locale]
      if (draft) entries.set(draft, finish(draft, id, locale, checks, product))
    }
  const units: GuideUnit[] = [...groupBy(guides, ({ source }) => source.place.guide)].flatMap(
    ([guideId, files]) =>
      [...editionsOf(guideId, files)].flatMap(([id, edition]) =>
        locales.flatMap((locale) => {
          const file = edition[locale]
          if (!file) return []
          const own = file.understood.entries.flatMap((draft) => entries.get(draft) ?? [])
          const guide = guideOf(id, product.id, file, own)
          return [{ guide: keepGuide(file, guide), source: file.source }]
        }),
      ),
  )
  const guideBySource = new Map(units.map(({ guide, source }) => [source, guide]))
  const entryUnits = paired.map(({ id, guide, edition, group, checks }): EntryUnit => {
    const twins = locales.flatMap((locale) => {
      const [draft, file] = [group.twins[locale], edition[locale]]
      const entry = draft && entries.get(draft)
      const compiled = file && guideBySource.get(file.source)
      return draft && entry && file && compiled
        ? [[locale, { entry, draft, guide: compiled, source: file.source }] as const]
        : []
    })
    return { id, product, guide, twins: Object.fromEntries(twins), guessed: group.guessed, checks }
  })
  return { product, units, entryUnits }
}

/**
 * Brings the languages together: products, guides, and each entry in every language that has it.
 * What is made of the same parts as last time is the same object: a product by `cache`, all else by the file or draft that it was made of.
 */
export function assemble(
  files: readonly SourceFile[],
  declared: readonly ProductUnit[],
  guides: readonly ReadGuide[],
  cache: CompileCache,
): Assembled {
  const byProduct = groupBy(guides, ({ source }) => source.place.product)
  const ids = [...new Set([...declared.map(({ product }) => product.id), ...byProduct.keys()])]
  const made = ids.sort().map((id) => {
    const unit = declared.find(({ product }) => product.id === id)
    const { product, units, entryUnits } = assembleProduct(
      unit?.product ?? bareProduct(id),
      byProduct.get(id) ?? [],
      cache,
    )
    return { unit: { faults: [], ...unit, product }, units, entryUnits }
  })
  cache.products = new Map(made.map(({ unit: { product } }) => [product.id, product]))
  return {
    files,
    products: made.map(({ unit }) => unit),
    guides: made.flatMap(({ units }) => units),
    entries: made.flatMap(({ entryUnits }) => entryUnits),
  }
}
