import type { Contact } from '../model/contact.ts'
import type { Note } from '../model/entry.ts'
import type { Block, Section } from './block.ts'
import { contactsOf } from './contacts.ts'
import { codeTable } from './dialects/codeTable.ts'
import type { Dialect } from './dialects/dialect.ts'
import { errorPage } from './dialects/errorPage.ts'
import { headings } from './dialects/headings.ts'
import { keyedList } from './dialects/keyedList.ts'
import type { EntryDraft } from './entryDraft.ts'
import type { GuideSource } from './guideSource.ts'
import { inOneLine } from './markedText.ts'
import { mergeRows } from './mergeRows.ts'
import { plainBlocks } from './plainBlocks.ts'
import { withProseCauses } from './proseCauses.ts'

/** In the order in which they are asked: a table is sure of itself, a heading is judged last. */
const dialects: readonly Dialect[] = [codeTable, errorPage, keyedList, headings]

/** What a guide says, before its languages are brought together. */
export interface Understood {
  readonly title: string
  readonly entries: readonly EntryDraft[]
  readonly contacts: readonly Contact[]
  readonly notes: readonly Note[]
}

/** The readable text that no dialect has taken. */
function notesOf(guide: GuideSource, taken: ReadonlySet<Section | Block>): readonly Note[] {
  return guide.sections
    .filter((section) => !taken.has(section))
    .flatMap(({ title, line, blocks }) => [
      ...(title.text === '' ? [] : [{ ...title, line }]),
      ...plainBlocks(blocks.filter((block) => !taken.has(block))),
    ])
    .map((note) => ({ ...note, ...inOneLine(note) }))
}

function titleOf(guide: GuideSource): string {
  const heading = guide.sections.find(({ level, title }) => level > 0 && title.text.trim() !== '')
  return guide.front.values.title?.[0] ?? heading?.title.text.replace(/\n/g, ' ').trim() ?? ''
}

/** The entries, contacts and remaining text of a guide: each dialect in turn takes what it knows. */
export function understand(guide: GuideSource): Understood {
  const taken = new Set<Section | Block>()
  const found = dialects.map((dialect) => {
    const { entries, taken: parts } = dialect.find(guide, taken)
    for (const part of parts) taken.add(part)
    return entries
  })
  const merged = mergeRows(found)
  const entries = withProseCauses(merged, guide, taken).toSorted((a, b) => a.line - b.line)
  return {
    title: titleOf(guide),
    entries,
    contacts: contactsOf(guide),
    notes: notesOf(guide, taken),
  }
}
