import type { Block, Section } from '../block.ts'
import { hasContact } from '../contacts.ts'
import type { EntryDraft } from '../entryDraft.ts'
import { isErrorCode } from '../errorCode.ts'
import { type Frame, frameOf } from '../frame.ts'
import type { GuideSource } from '../guideSource.ts'
import { roleOf } from '../lexicon.ts'
import { isCode, type Literal, signatureOf } from '../literals.ts'
import { readBody } from '../readBody.ts'
import { statusTitle } from '../statusTitle.ts'
import { titleLiterals } from '../titleLiterals.ts'
import { isIntroduction, isTroubleshooting } from '../titles.ts'
import type { Dialect } from './dialect.ts'
import { headingContext } from './headingContext.ts'
import { type Candidate, isErrorHeading } from './isErrorHeading.ts'

/** The sections under the one at `index`, up to the next heading of its level or above. */
function under(sections: readonly Section[], index: number): readonly Section[] {
  const level = sections[index]?.level ?? 0
  let end = index + 1
  while (end < sections.length && (sections[end]?.level ?? 0) > level) end += 1
  return sections.slice(index + 1, end)
}

/** A name for a title: its first literal, else what its siblings do not say, up to the word for error. */
function labelOf(title: string, literals: readonly Literal[], frame: Frame): string {
  const first = literals[0]?.value
  if (first !== undefined) return first
  const text = title.trim()
  const rest = text.startsWith(frame.prefix) ? text.slice(frame.prefix.length) : text
  const cut =
    /^.*?(?:오류 메시지|에러 메시지|오류|에러|エラーメッセージ|エラー|error messages?|errors?\b)/i.exec(
      rest,
    )
  return (cut?.[0] ?? rest).trim()
}

function draftOf({ section, parts, literals }: Candidate, frame: Frame): EntryDraft {
  const body = readBody([section, ...parts])
  const title = section.title.text
    .replace(/[\n\u2028]/g, ' ')
    .replace(/^\s*>\s*/, '')
    .trim()
  const status = statusTitle(title, section.line)
  const named =
    status.length > 0 ? status : literals.map(({ value }) => signatureOf(value, section.line))
  const anchor = section.anchors[0]
  return {
    ...body,
    ...(anchor !== undefined && { key: anchor }),
    title,
    label: labelOf(title, literals, frame),
    line: section.line,
    signatures: [...named, ...body.signatures],
  }
}

/** Whether a section in which a dialect found a table says more of an error that its title names: bullets, or prose beside a code. */
function saysMore(
  { blocks }: Section,
  literals: readonly Literal[],
  taken: ReadonlySet<Section | Block>,
): boolean {
  const above = blocks.slice(
    0,
    blocks.findIndex((block) => taken.has(block)),
  )
  const isNamed = literals.some(({ value }) => isErrorCode(value) || isCode(value))
  return isNamed && above.some(({ kind }) => kind === 'list' || kind === 'paragraph')
}

/** The section without the blocks that earlier dialects have understood. */
function untaken(section: Section, taken: ReadonlySet<Section | Block>): Section {
  const blocks = section.blocks.filter((block) => !taken.has(block))
  return blocks.length === section.blocks.length ? section : { ...section, blocks }
}

function candidatesOf(
  guide: GuideSource,
  taken: ReadonlySet<Section | Block>,
): readonly Candidate[] {
  const { sections } = guide
  const context = headingContext(guide)
  return sections.flatMap((section, index): readonly Candidate[] => {
    const { title, level, blocks } = section
    const isNone =
      level === 0 ||
      taken.has(section) ||
      roleOf(title.text) !== null ||
      isIntroduction(title.text) ||
      isTroubleshooting(title.text) ||
      hasContact(title)
    if (isNone) return []
    const literals = titleLiterals(title, context.frameOf(level))
    // What a table below the error's own words lists is not the error's: its rows are entries already.
    const isShared = blocks.some((block) => taken.has(block))
    if (isShared && !saysMore(section, literals, taken)) return []
    const candidate = { section, parts: under(sections, index), literals }
    const isEmpty = [section, ...candidate.parts].every((part) => part.blocks.length === 0)
    const isOne = !isEmpty && isErrorHeading(candidate, context, index)
    return isOne ? [candidate] : []
  })
}

/** The mark that headings of a guide begin with beside their words: `>`, `Q.`. */
function markOf({ title }: Section): string {
  return /^\s*(?:[>▶■◆●•]|Q\d*[.)])/.exec(title.text)?.[0].trim() ?? ''
}

/** Whether a heading without a literal only gathers others: it says nothing itself, or several under it name theirs; under the title of a page, one. */
function isChapterOf(
  section: Section,
  literals: readonly Literal[],
  inner: readonly Section[],
  named: ReadonlySet<Section>,
): boolean {
  if (inner.length === 0 || literals.some(({ value }) => isCode(value))) return false
  const count = inner.filter((part) => named.has(part)).length
  return section.blocks.length === 0 || count > 1
}

/**
 * The candidates that are entries. Of nested ones the outer is the entry and the inner its parts,
 * where the outer says anything itself or begins with the mark of the others; else it is their chapter.
 */
function entriesAmong(candidates: readonly Candidate[]): readonly Candidate[] {
  const found = new Set(candidates.map(({ section }) => section))
  const isMarked =
    candidates.filter(({ section }) => markOf(section) !== '').length > candidates.length / 3
  const named = new Set(
    candidates.filter((one) => one.literals.length > 0).map(({ section }) => section),
  )
  const marked = (section: Section) => markOf(section) !== ''
  const inside = new Set<Section>()
  return candidates.filter(({ section, parts, literals }) => {
    if (inside.has(section)) return false
    const inner = parts.filter((part) => found.has(part))
    if (isMarked ? !marked(section) : isChapterOf(section, literals, inner, named)) return false
    for (const part of inner) if (!isMarked || !marked(part)) inside.add(part)
    return true
  })
}

/** Headings that name an error, as a sentence or by its literal text, with what they say about it below. */
export const headings: Dialect = {
  id: 'headings',
  find: (guide, taken) => {
    const entries = entriesAmong(candidatesOf(guide, taken))
    const own = new Set(entries.map(({ section }) => section))
    const frame = frameOf(entries.map(({ section }) => section.title.text))
    const found = entries.map(({ section, parts, literals }) => {
      // A heading of a lower level that is an error by itself ends the one above it.
      const end = parts.findIndex((part) => own.has(part))
      return { section, literals, parts: end < 0 ? parts : parts.slice(0, end) }
    })
    return {
      entries: found.map(({ section, parts, literals }) => {
        const own = [section, ...parts].map((one) => untaken(one, taken))
        const [first = section, ...rest] = own
        return draftOf({ section: first, parts: rest, literals }, frame)
      }),
      taken: found.flatMap(({ section, parts }) => [section, ...parts]),
    }
  },
}
