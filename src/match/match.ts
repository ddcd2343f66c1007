import { isLocale, type Locale, locales } from '../model/locale.ts'
import type { Evidence, Hints, Match, Verdict } from '../model/verdict.ts'
import { type Reading, readPaste, spanInPaste } from '../read/readPaste.ts'
import { type Candidate, gatherCandidates, type Reason } from './gatherCandidates.ts'
import { extentsOf, type Index } from './searchIndex.ts'
import type { Sight } from './sight.ts'
import { stringAt } from './stringTable.ts'
import { thresholds, toldThresholds } from './weights.ts'

/** Most matches that a verdict names. */
const mostMatches = 5

/**
 * The entries that the paste speaks of, best first, each with what in the paste led to it.
 * The same index, paste and hints give the same verdict; time is linear in the paste and nearly flat in the entries.
 *
 * @example match(buildIndex(compiled), '{"code":"INVALID_API_KEY"}') // { kind: 'answer', matches: [{ entry: 'invalid-api-key', … }] }
 */
export function match(index: Index, paste: string, hints: Hints = {}): Verdict {
  const reading = readPaste(paste)
  const gathered = gatherCandidates(index, reading, hints)
  const candidates = ordered(index, gathered.candidates, gathered.sight)
  const best = candidates[0]?.confidence ?? 0
  const together = candidates.slice(0, 3).reduce((sum, { confidence }) => sum + confidence, 0)
  const { choose, together: least } = isTold(candidates) ? toldThresholds : thresholds
  if (best < choose && together < least) return { kind: 'none', matches: [] }
  const kind = best >= thresholds.answer && !isContested(candidates) ? 'answer' : 'choose'
  const leastShown = kind === 'answer' ? thresholds.choose : best / 3
  const matches = candidates
    .filter(({ confidence }) => confidence >= leastShown)
    .slice(0, mostMatches)
    .map((candidate) => toMatch(index, reading, candidate, hints))
  return { kind, matches }
}

/** Whether so many words of the paste led to the first that somebody tells what they see: then even long odds are worth a look. */
const isTold = ([first]: readonly Candidate[]) => (first?.evidence.length ?? 0) >= 3

/** Whether words alone led to the first, and to another that is nearly as likely. */
const isContested = ([first, second]: readonly Candidate[]) =>
  first !== undefined &&
  second !== undefined &&
  first.evidence.every(({ kind }) => kind === 'words') &&
  second.confidence > first.confidence * thresholds.rival

/**
 * Best first. What is equal goes to the product in sight, then to what stands first in the paste, then to the entry that
 * has fewer other messages.
 */
function ordered(index: Index, candidates: readonly Candidate[], { products }: Sight): Candidate[] {
  const sight = ({ entry }: Candidate) => products[index.entryProduct[entry] ?? 0] ?? 0
  const extents = extentsOf(index)
  const extent = ({ entry }: Candidate) => extents[entry] ?? 0
  return [...candidates].sort(
    (a, b) =>
      rounded(b) - rounded(a) ||
      sight(b) - sight(a) ||
      a.place - b.place ||
      extent(a) - extent(b) ||
      a.entry - b.entry,
  )
}

/** Log odds in fifths: what differs by less is as good as equal, and so is all that is as good as certain. */
const rounded = ({ confidence }: Candidate) =>
  Math.round(Math.log(Math.min(certain, confidence) / (1 - Math.min(certain, confidence))) * 5)

const certain = 0.95

function toMatch(index: Index, reading: Reading, candidate: Candidate, hints: Hints): Match {
  return {
    product: index.products[index.entryProduct[candidate.entry] ?? 0]?.id ?? '',
    entry: stringAt(index.entryIds, candidate.entry),
    locale: localeOf(index, candidate, hints),
    confidence: candidate.confidence,
    evidence: shown(candidate.evidence).map(
      ({ start, end, kind }): Evidence => ({
        ...spanInPaste(reading, start, end),
        kind,
        value: writtenAt(reading, start, end),
      }),
    ),
  }
}

function localeOf(index: Index, { entry, locale }: Candidate, hints: Hints): Locale {
  const has = index.entryLocales[entry] ?? 0
  const wanted = [locale, hints.locale, ...locales].filter(isLocale)
  return wanted.find((one) => (has & (1 << locales.indexOf(one))) !== 0) ?? 'en'
}

/** The reasons in the order of the paste, each place once: words that overlap are one. */
function shown(reasons: readonly Reason[]): Reason[] {
  const kept: Reason[] = []
  for (const one of [...reasons].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (last === undefined || one.start >= last.end) kept.push(one)
    else if (one.kind === last.kind && one.end > last.end)
      kept[kept.length - 1] = { ...last, end: one.end }
  }
  return kept
}

/** What stands in the paste between two places of the folded text, in its own case, without escapes. */
const writtenAt = ({ decoded, folded }: Reading, start: number, end: number) =>
  decoded.text.slice(folded.starts[start], folded.ends[end - 1])
