import type { Section } from '../block.ts'
import { isErrorCode, isRange } from '../errorCode.ts'
import { hasLabels } from '../hasLabels.ts'
import { namesError, type Role } from '../lexicon.ts'
import { isCode, type Literal } from '../literals.ts'
import { roleOfSection } from '../roleOfSection.ts'
import { statusTitle } from '../statusTitle.ts'
import { isFamily, isProblem, isStatement, looksLikeError } from '../titles.ts'
import { toldMessages } from '../toldMessages.ts'
import type { HeadingContext } from './headingContext.ts'

/** A heading that may be an error: what it names, and the smaller headings under it. */
export interface Candidate {
  readonly section: Section
  readonly parts: readonly Section[]
  readonly literals: readonly Literal[]
}

/** Whether a bullet of the section has bullets of its own, as a cause has checks. */
function hasNestedList({ blocks }: Section): boolean {
  return blocks.some(
    (block) =>
      block.kind === 'list' &&
      block.items.some((item) => item.blocks.some(({ kind }) => kind === 'list')),
  )
}

/** A title without the texts that it sets off as literal. */
function withoutLiterals(title: string, literals: readonly Literal[]): string {
  return literals.reduce((rest, { value }) => rest.replace(value, ' '), title)
}

/** "Warning: …" */
const labelled = /^[\s>]*(?:error|warning|오류|에러|경고|エラー|警告)\s*[:：]/i

/** Whether a literal reads as a message, and is no expression of a program. */
function isMessage(value: string): boolean {
  return /\s/.test(value) && !/[(){}[\];=]/.test(value)
}

/** Whether a heading of a guide about errors shows one: a status, a message or the name of an error in its title, or why it happens and what to do under it. */
function showsError({ section, literals, parts }: Candidate, code: string | undefined): boolean {
  const title = section.title.text
  return (
    statusTitle(title, 0).length > 0 ||
    labelled.test(title) ||
    (code !== undefined && looksLikeError(code)) ||
    (isProblem(title) && literals.some(({ value }) => isMessage(value))) ||
    hasLabels(section, parts)
  )
}

/** Whether the smaller headings say why and what to do, each once: such a heading is one error wherever it stands. */
function hasPartsOfError(parts: readonly Section[]): boolean {
  const level = Math.min(...parts.map((part) => part.level))
  const roles = parts.filter((part) => part.level === level).map(roleOfSection)
  const count = (role: Role) => roles.filter((one) => one === role).length
  return count('cause') === 1 && count('check') === 1
}

/** Whether a heading is a question about a message: "Q. "Out of range" is shown. Why?" */
function asksAbout({ section, literals }: Candidate): boolean {
  const isAsked = /^\s*Q\s?\d*\s?[.:)．：]/.test(section.title.text)
  return isAsked && literals.some(({ value }) => isMessage(value))
}

/** Whether a heading is one error, by what it says, what stands under it and where it stands. */
export function isErrorHeading(
  candidate: Candidate,
  context: HeadingContext,
  index: number,
): boolean {
  const { section, literals, parts } = candidate
  const title = section.title.text
  const rest = withoutLiterals(title, literals)
  const speaksOfError = namesError(rest) && !isFamily(title)
  const code = literals.find(({ value }) => isCode(value))
  const isCodeAlone = code !== undefined && !/[\p{L}\d]/u.test(rest)
  if (isRange(title)) return false
  if (literals.some(({ value }) => isErrorCode(value)) && !isFamily(title)) return true
  if (asksAbout(candidate) || (hasPartsOfError(parts) && !isFamily(title))) return true
  if (context.isChapter(index)) return !isFamily(title)
  if (isCodeAlone) return context.isErrors || looksLikeError(code.value)
  if (context.isGuide)
    return (
      literals.length > 0 ||
      statusTitle(title, 0).length > 0 ||
      hasLabels(section, parts) ||
      (isProblem(title) && (isStatement(title) || hasNestedList(section))) ||
      (!isFamily(title) && toldMessages(section).length > 0)
    )
  if (speaksOfError && (literals.length > 0 || isStatement(title))) return true
  return context.isErrors && !isFamily(title) && showsError(candidate, code?.value)
}
