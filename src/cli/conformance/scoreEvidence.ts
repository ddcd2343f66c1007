import type { Span } from '../../model/span.ts'
import type { Answer } from '../ask/answerPaste.ts'
import type { Figure } from './figure.ts'
import type { EvidencePaste } from './labelled.ts'

/** What was claimed of a paste: an answer or a diagnosis, and the texts that show it. */
interface Claim {
  readonly name: string
  readonly spans: readonly Span[]
}

function claimsOf({ answers, diagnoses }: Answer): readonly Claim[] {
  return [
    ...answers.map(({ question, answer, start, end }) => ({
      name: `${question}=${answer}`,
      spans: [{ start, end }],
    })),
    ...diagnoses.map(({ rule, spans }) => ({ name: rule, spans })),
  ]
}

/** Whether a span lies on a text of the paste, wherever that stands. */
function isAt(paste: string, text: string, { start, end }: Span): boolean {
  for (let at = paste.indexOf(text); at !== -1; at = paste.indexOf(text, at + 1)) {
    if (start < at + text.length && end > at) return true
  }
  return false
}

/** How much of what pastes prove was found at its place, and how much was claimed that none of them proves. */
export function scoreEvidence(
  pastes: readonly EvidencePaste[],
  ask: (paste: EvidencePaste) => Answer,
): readonly Figure[] {
  let stated = 0
  let found = 0
  let placed = 0
  let claimed = 0
  let groundless = 0
  for (const labelled of pastes) {
    const claims = claimsOf(ask(labelled))
    const expected = labelled.expected.map(({ span, question, answer, diagnosis }) => ({
      span,
      name: diagnosis ?? `${question}=${answer}`,
    }))
    for (const { span, name } of expected) {
      const same = claims.filter((claim) => claim.name === name)
      stated += 1
      if (same.length > 0) found += 1
      if (same.some(({ spans }) => spans.some((at) => isAt(labelled.paste, span, at)))) placed += 1
    }
    claimed += claims.length
    groundless += claims.filter((claim) => expected.every(({ name }) => name !== claim.name)).length
  }
  return [
    { name: 'evidence: found', count: found, of: stated },
    { name: 'evidence: found at its place', count: placed, of: stated },
    { name: 'evidence: claimed without ground', count: groundless, of: claimed },
  ]
}
