import type { SourceFile } from '../model/sourceFile.ts'
import { detectLanguage } from './detectLanguage.ts'
import { readCatalogue } from './dialects/catalogue.ts'
import type { EntryDraft } from './entryDraft.ts'
import type { GuideSource } from './guideSource.ts'
import type { SectionCache } from './parseSections.ts'
import type { GuidePlace } from './placeOf.ts'
import { readGuide } from './readGuide.ts'
import { type Understood, understand } from './understand.ts'

/** A guide's file and what it was understood to say. */
export interface ReadGuide {
  readonly source: GuideSource
  readonly understood: Understood
}

/** What is no guide although it looks like one: what repositories keep beside their documents, and parts of pages. */
const noGuide =
  /(?:^|\/)(?:(?:readme|license|licence|changelog|contributing|code_of_conduct|security|package|package-lock|tsconfig)(?:\.[a-z]{2})?\.(?:md|mdx|markdown|json|txt)$|[_.][^/]*\/|node_modules\/)/i

/** How many characters of a catalogue tell its language. */
const sample = 20_000

function catalogue(file: SourceFile, place: GuidePlace, entries: readonly EntryDraft[]): ReadGuide {
  const name = file.path.split('/').at(-1) ?? file.path
  return {
    source: {
      path: file.path,
      place,
      locale: place.locale ?? detectLanguage(file.text.slice(0, sample)),
      front: { values: {}, lines: 0, kind: 'none' },
      lines: file.text.split(/\r\n?|\n/),
      sections: [],
      unclosed: [],
      unread: [],
    },
    understood: { title: name.replace(/\.[^.]+$/, ''), entries, contacts: [], notes: [] },
  }
}

/** What a file says, as a guide in Markdown or as a catalogue of messages; null where it is neither. `sections` keeps what did not change. */
export function readFile(
  file: SourceFile,
  place: GuidePlace,
  sections?: SectionCache,
): ReadGuide | null {
  if (noGuide.test(file.path)) return null
  if (/\.(?:md|mdx|markdown)$/i.test(file.path)) {
    const source = readGuide(file, place, sections)
    return { source, understood: understand(source) }
  }
  if (!/\.(?:json|txt)$/i.test(file.path)) return null
  const entries = readCatalogue(file)
  return entries ? catalogue(file, place, entries) : null
}
