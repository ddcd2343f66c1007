import { isLocale, type Locale } from '../model/locale.ts'
import type { SourceFile } from '../model/sourceFile.ts'
import { detectLanguage } from './detectLanguage.ts'
import { type FrontMatter, frontMatter } from './frontMatter.ts'
import type { GuideSource } from './guideSource.ts'
import { kebab } from './kebab.ts'
import { parseSections, type SectionCache } from './parseSections.ts'
import type { GuidePlace } from './placeOf.ts'
import { splitSections } from './splitSections.ts'

/** The text with one kind of line end and of space, every line and column where it was. */
function evenText(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/[\u00A0\u202F]/g, ' ')
}

/** A macro of a wiki with its arguments, such as `{{Glossary("CORS")}}`; a bare `{{name}}` is a place-holder. */
const macro = /\{\{\s*\w{1,40}\s*\(([^(){}]{0,300})\)\s*\}\}/g

/** The line with each macro as the words that it shows: its last argument in quotes. One that stands alone shows something else, such as a menu. */
function withoutMacros(line: string, index: number, lines: readonly string[]): string {
  if (!line.includes('{{')) return line
  const isAlone = !lines[index - 1]?.trim() && !lines[index + 1]?.trim()
  if (isAlone && /^\s*(?:\{\{[^{}]{0,300}\}\}\s*)+$/.test(line)) return ''
  return line.replace(
    macro,
    (_all, given: string) =>
      given
        .match(/"[^"]*"|'[^']*'/g)
        ?.at(-1)
        ?.slice(1, -1) ?? '',
  )
}

function localeOf(front: FrontMatter, place: GuidePlace, text: string): Locale {
  const said = (front.values.lang ?? front.values.locale ?? [])[0]?.toLowerCase().slice(0, 2)
  return isLocale(said) ? said : (place.locale ?? detectLanguage(text))
}

/** The id of a guide whose front matter gives a slug: its last two parts, since sites move whole trees of pages. */
function guideOfSlug({ values }: FrontMatter): string | null {
  const parts = (values.slug?.[0] ?? '').split('/').filter(Boolean)
  return kebab(parts.slice(-2).join('-')) || null
}

/** The parts of a Markdown file: its front matter, and its sections parsed one at a time, those in `cache` not again. */
export function readGuide(file: SourceFile, place: GuidePlace, cache?: SectionCache): GuideSource {
  const text = evenText(file.text)
  const lines = text.split('\n')
  const front = frontMatter(lines)
  // Blank lines in the place of the front matter keep every line where it was.
  const body = [
    ...lines.slice(0, front.lines).map(() => ''),
    ...lines.slice(front.lines).map(withoutMacros),
  ]
  const split = splitSections(body.join('\n'))
  const parsed = parseSections(split.sections, cache)
  return {
    path: file.path,
    place: { ...place, guide: guideOfSlug(front) ?? place.guide },
    locale: localeOf(front, place, text),
    front,
    lines,
    sections: parsed.map(({ section }) => section),
    unclosed: split.unclosed,
    unread: parsed.flatMap(({ unread }) => unread),
  }
}
