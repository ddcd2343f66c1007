import type { Block, Section } from '../block.ts'
import { hasContact } from '../contacts.ts'
import { detectLanguage } from '../detectLanguage.ts'
import type { EntryDraft } from '../entryDraft.ts'
import { coreOf, type Frame, frameOf } from '../frame.ts'
import type { GuideSource } from '../guideSource.ts'
import { namesError, roleOf } from '../lexicon.ts'
import {
  capitalLiteral,
  isCode,
  type Literal,
  latinLiterals,
  quotedLiterals,
  signatureOf,
} from '../literals.ts'
import { readBody } from '../readBody.ts'
import type { Dialect } from './dialect.ts'

const troubleshooting =
  /troubleshoot|solution guide|problem solving|common (?:errors|problems)|error (?:codes|messages|reference)|문제\s?해결|트러블\s?슈팅|오류 해결|問題解決|トラブルシューティング/i

/** A candidate: its heading, and the smaller headings under it. */
interface Candidate {
  readonly section: Section
  readonly parts: readonly Section[]
  readonly literals: readonly Literal[]
}

/** The sections under the one at `index`, up to the next heading of its level or above. */
function under(sections: readonly Section[], index: number): readonly Section[] {
  const level = sections[index]?.level ?? 0
  const rest = sections.slice(index + 1)
  const end = rest.findIndex((section) => section.level <= level)
  return end < 0 ? rest : rest.slice(0, end)
}

/** The literal texts that a title names, by how plainly it sets them off. */
function literalsOf(section: Section, frame: Frame): readonly Literal[] {
  const { title } = section
  const quoted = quotedLiterals(title)
  if (quoted.length > 0) return quoted
  if (detectLanguage(title.text) !== 'en')
    return latinLiterals(
      title.text,
      (run) => frame.prefix.includes(run) || frame.suffix.includes(run),
    )
  const capital = capitalLiteral(title.text)
  if (capital) return [capital]
  const isFramed =
    /[a-z]/i.test(frame.prefix) &&
    /[a-z]/i.test(frame.suffix) &&
    title.text.trim().startsWith(frame.prefix) &&
    title.text.trim().endsWith(frame.suffix)
  const core = coreOf(title.text, frame)
  const start = title.text.indexOf(core)
  return isFramed ? [{ value: core, start, end: start + core.length }] : []
}

/** Whether a bullet of the section has bullets of its own, as a cause has checks. */
function hasNestedList({ blocks }: Section): boolean {
  return blocks.some(
    (block) =>
      block.kind === 'list' &&
      block.items.some((item) => item.blocks.some(({ kind }) => kind === 'list')),
  )
}

/** Whether a title is a statement and not the name of a chapter. */
function isSentence(title: string): boolean {
  return (
    /[.?!。？！]\s*$|(?:다|요|까|ます|です|ません|ました|でした|ない|した|する)[.。]?\s*$/.test(
      title,
    ) ||
    /\b(?:is|are|was|were|has|have|fails?|failed|returns?|occurs?|appears?|shows?|shown|says|gets?|cannot|can't|can not|does(?:n't| not)|do(?:n't| not)|won't|will not|keeps?|stays?)\b/i.test(
      title,
    )
  )
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
  const title = section.title.text.replace(/[\n\u2028]/g, ' ').trim()
  const named = literals.map(({ value }) => signatureOf(value, section.line))
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

function isEmpty({ section, parts }: Candidate): boolean {
  return [section, ...parts].every(({ blocks }) => blocks.length === 0)
}

/** The candidates among a guide's headings: those that speak of one error, and not of where to get help. */
function candidatesOf(
  guide: GuideSource,
  taken: ReadonlySet<Section | Block>,
): readonly Candidate[] {
  const { sections } = guide
  const isGuide =
    troubleshooting.test(guide.path) ||
    sections.some(({ level, title }) => level > 0 && level < 3 && troubleshooting.test(title.text))
  const frames = new Map(
    [...new Set(sections.map(({ level }) => level))].map((level) => [
      level,
      frameOf(sections.filter((section) => section.level === level).map(({ title }) => title.text)),
    ]),
  )
  return sections.flatMap((section, index): readonly Candidate[] => {
    const { title, level } = section
    const frame = frames.get(level) ?? { prefix: '', suffix: '' }
    if (level === 0 || hasContact(title) || roleOf(title.text) || taken.has(section)) return []
    const literals = literalsOf(section, frame)
    const isError = namesError(title.text)
    const isNamed = literals.some(({ value }) => isCode(value) || isGuide) || (isGuide && isError)
    const speaks = isError && (literals.length > 0 || isSentence(title.text))
    const isShaped = isGuide && hasNestedList(section)
    const candidate = { section, parts: under(sections, index), literals }
    const hasTable = section.blocks.some((block) => taken.has(block))
    return (isNamed || speaks || isShaped) && !hasTable && !isEmpty(candidate) ? [candidate] : []
  })
}

/** Headings that name an error, as a sentence or by its literal text, with what they say about it below. */
export const headings: Dialect = {
  id: 'headings',
  find: (guide, taken) => {
    const candidates = candidatesOf(guide, taken)
    const found = new Set(candidates.map(({ section }) => section))
    // A heading above other errors is their chapter.
    const entries = candidates.filter(({ parts }) => !parts.some((part) => found.has(part)))
    const frame = frameOf(entries.map(({ section }) => section.title.text))
    return {
      entries: entries.map((candidate) => draftOf(candidate, frame)),
      taken: entries.flatMap(({ section, parts }) => [section, ...parts]),
    }
  },
}
