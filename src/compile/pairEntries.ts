import { type Locale, locales } from '../model/locale.ts'
import type { EntryDraft } from './entryDraft.ts'

/** One error in the languages that have it. `guessed`: paired by order alone. */
export interface EntryGroup {
  readonly twins: Readonly<Partial<Record<Locale, EntryDraft>>>
  readonly guessed: boolean
}

type Drafts = Readonly<Partial<Record<Locale, readonly EntryDraft[]>>>
type Mutable = { twins: Partial<Record<Locale, EntryDraft>>; guessed: boolean }

/** A literal as it is compared between languages: width, case and white space aside. */
function evenLiteral(value: string): string {
  return value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '')
}

/** What names an entry in every language, surest first. */
function namesOf(draft: EntryDraft): readonly string[] {
  const of = (kind: string) => draft.signatures.filter((signature) => signature.kind === kind)
  return [
    ...(draft.key === undefined ? [] : [`key ${draft.key}`]),
    ...of('code').map(({ value }) => `code ${value}`),
    ...of('message').map(({ value }) => `message ${evenLiteral(value)}`),
    ...of('template').map(({ value }) => `message ${evenLiteral(value)}`),
  ]
}

/** Takes for each draft the first group that has the same name and no twin in its language yet. */
function pairByName(groups: readonly Mutable[], drafts: readonly EntryDraft[], locale: Locale) {
  const queues = new Map<string, Mutable[]>()
  for (const group of groups) {
    const names = new Set(Object.values(group.twins).flatMap(namesOf))
    for (const name of names) {
      const queue = queues.get(name)
      if (queue) queue.push(group)
      else queues.set(name, [group])
    }
  }
  const paired = new Map<EntryDraft, Mutable>()
  const rounds = Math.max(0, ...drafts.map((draft) => namesOf(draft).length))
  for (let round = 0; round < rounds; round += 1)
    for (const draft of drafts) {
      const name = namesOf(draft)[round]
      if (name === undefined || paired.has(draft)) continue
      const group = queues.get(name)?.find(({ twins }) => twins[locale] === undefined)
      if (!group) continue
      group.twins[locale] = draft
      paired.set(draft, group)
    }
  return paired
}

/** Whether two entries may be the same by what they hold: neither names a literal that the other contradicts. */
function areAlike(group: Mutable, draft: EntryDraft): boolean {
  const codes = (one: EntryDraft) =>
    one.signatures.filter(({ kind }) => kind === 'code').map(({ value }) => value)
  return Object.values(group.twins).every(
    (twin) => codes(twin).length === 0 || codes(draft).length === 0,
  )
}

/**
 * The entries of a guide's languages, paired: by id or anchor, by code, by a literal message that they share,
 * and what is then left between two pairs by its order, where both sides have as many. Never by the words of a heading.
 * In the order of the language that has the most.
 */
export function pairEntries(drafts: Drafts): readonly EntryGroup[] {
  const present = locales.filter((locale) => (drafts[locale]?.length ?? 0) > 0)
  const [first, ...others] = present.toSorted(
    (a, b) => (drafts[b]?.length ?? 0) - (drafts[a]?.length ?? 0),
  )
  if (first === undefined) return []
  let groups: Mutable[] = (drafts[first] ?? []).map((draft) => ({
    twins: { [first]: draft },
    guessed: false,
  }))
  for (const locale of others) groups = addLocale(groups, drafts[locale] ?? [], locale)
  return groups
}

/** The groups with the entries of one more language in them; what has no twin stands where its neighbours do. */
function addLocale(
  groups: readonly Mutable[],
  drafts: readonly EntryDraft[],
  locale: Locale,
): Mutable[] {
  const paired = pairByName(groups, drafts, locale)
  const indexOf = new Map(groups.map((group, index) => [group, index]))
  /** The new groups that come after the group of an index; -1 is before the first. */
  const added = new Map<number, Mutable[]>()
  let after = -1
  let waiting: EntryDraft[] = []
  const settle = (end: number) => {
    const free = groups.slice(after + 1, end).filter(({ twins }) => twins[locale] === undefined)
    let at = after
    waiting.forEach((draft, index) => {
      const group = free.length === waiting.length ? free[index] : undefined
      if (group && areAlike(group, draft)) {
        group.twins[locale] = draft
        group.guessed = true
        at = indexOf.get(group) ?? at
      } else {
        const own: Mutable = { twins: { [locale]: draft }, guessed: false }
        const others = added.get(at)
        if (others) others.push(own)
        else added.set(at, [own])
      }
    })
    waiting = []
  }
  for (const draft of drafts) {
    const group = paired.get(draft)
    if (!group) {
      waiting.push(draft)
      continue
    }
    const index = indexOf.get(group) ?? after
    if (waiting.length > 0) settle(Math.max(index, after + 1))
    after = Math.max(after, index)
  }
  if (waiting.length > 0) settle(groups.length)
  const before = added.get(-1) ?? []
  return [...before, ...groups.flatMap((group, index) => [group, ...(added.get(index) ?? [])])]
}
