import { type Locale, locales } from '../model/locale.ts'
import { shortHash } from '../wizard/shortHash.ts'
import { byLocale } from './byLocale.ts'
import type { EntryDraft } from './entryDraft.ts'
import { frameOf } from './frame.ts'
import { kebab, shorten } from './kebab.ts'
import type { EntryGroup } from './pairEntries.ts'
import { remember } from './remember.ts'

/** English words that say nothing about which error it is. */
const filler = new Set(
  'a an the of to in on for with by and or is are was were be it its this that i you your my when while if related message messages api call calls returns return returned failure failed fails occurs occur occurred appears appear shown displays displayed get gets got getting'.split(
    ' ',
  ),
)

/** The words of an English title that its siblings do not begin with, without filler. */
function distinguishingWords(title: string, prefix: string): string {
  const text = title.trim()
  const rest = text.startsWith(prefix) ? text.slice(prefix.length) : text
  const words = kebab(rest).split('-')
  const telling = words.filter((word) => !filler.has(word))
  return (telling.length > 0 ? telling : words).join('-')
}

/** A literal that every language of the entry has, however it spaces and cases it; else one in English. */
function sharedLiteral({ twins }: EntryGroup): string | undefined {
  const of = (locale: Locale) =>
    (twins[locale]?.signatures ?? []).filter(
      ({ kind }) => kind === 'message' || kind === 'template',
    )
  const present = locales.filter((locale) => twins[locale])
  const [first, ...others] = present
  const shared = first
    ? of(first).find(({ value }) =>
        others.every((locale) => of(locale).some((other) => kebab(other.value) === kebab(value))),
      )
    : undefined
  const english = present.flatMap(of).find(({ lang }) => lang === 'en')
  return [shared, english].find((found) => found && kebab(found.value) !== '')?.value
}

const nameOfTwins = remember(
  (_first: EntryDraft, prefix: string, ...twins: readonly (EntryDraft | undefined)[]) =>
    nameFrom({ twins: byLocale(twins), guessed: false }, prefix),
)

function nameOf({ twins }: EntryGroup, prefix: string): string {
  const drafts = locales.map((locale) => twins[locale])
  const first = drafts.find((draft) => draft !== undefined)
  return first ? nameOfTwins(first, prefix, ...drafts) : ''
}

function nameFrom(group: EntryGroup, prefix: string): string {
  const all = locales.flatMap((locale) => group.twins[locale] ?? [])
  const keyed = all.map(({ key }) => kebab(key ?? '')).find((key) => key !== '')
  if (keyed) return keyed
  const code = all.flatMap(({ signatures }) => signatures).find(({ kind }) => kind === 'code')
  if (code) return kebab(code.value.replace(/^-(?=\d)/, 'minus-'))
  const literal = sharedLiteral(group)
  if (literal !== undefined) return kebab(literal)
  return group.twins.en ? distinguishingWords(group.twins.en.title, prefix) : ''
}

/**
 * The ids of a guide's entries, in their order: from an explicit id, a code, a literal that the languages share,
 * the English title, else the position. `used` holds the ids of the product so far and is added to;
 * an id that is taken gets a hash of its guide and its turn, which does not depend on words.
 */
export function entryIds(
  groups: readonly EntryGroup[],
  guide: string,
  used: Set<string>,
): readonly string[] {
  const { prefix } = frameOf(groups.flatMap(({ twins }) => twins.en?.title ?? []))
  const turns = new Map<string, number>()
  return groups.map((group, index) => {
    const name = shorten(nameOf(group, prefix)) || shorten(`${guide}-${index + 1}`)
    const turn = (turns.get(name) ?? 0) + 1
    turns.set(name, turn)
    let id = name
    for (let salt = turn; used.has(id); salt += 1)
      id = `${name.slice(0, 52)}-${shortHash(`${guide} ${name} ${salt}`, 6)}`
    used.add(id)
    return id
  })
}
