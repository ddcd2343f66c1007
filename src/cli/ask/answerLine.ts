import { isLocale, locales } from '../../model/locale.ts'
import { type Answer, answerPaste } from './answerPaste.ts'
import { guessLocale } from './guessLocale.ts'
import type { Knowledge } from './knowledge.ts'

/** The answer to one line of a batch. `error` says why there is none: `fault` where it is the line's, `ours` where it is ours. */
export interface LineAnswer extends Answer {
  readonly id: unknown
  readonly milliseconds: number
  readonly error?: string
  readonly blame?: 'line' | 'ours'
}

const silent: Answer = {
  verdict: 'none',
  matches: [],
  answers: [],
  diagnoses: [],
  masked: [],
  maskedText: '',
}

/** The object of a line, or null where it is no JSON object. */
function readLine(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { ...value }
      : null
  } catch {
    return null
  }
}

/**
 * The answer to one line `{ id, paste, locale? }`, in the shape of every other: a line that is none gives the verdict
 * `none` and an `error`. Never throws.
 */
export function answerLine(known: Knowledge, line: string): LineAnswer {
  const asked = readLine(line)
  const id = asked?.id ?? null
  const refuse = (error: string): LineAnswer => ({
    id,
    ...silent,
    milliseconds: 0,
    error,
    blame: 'line',
  })
  if (asked === null) return refuse('Unexpected line, expected a JSON object with `id` and `paste`')
  const { paste, locale } = asked
  if (typeof paste !== 'string') return refuse('Unexpected `paste`, expected a string')
  if (locale !== undefined && locale !== null && !isLocale(locale)) {
    return refuse(`Unexpected \`locale\`, expected ${locales.join(', ')}`)
  }
  const started = performance.now()
  try {
    const answer = answerPaste(known, paste, isLocale(locale) ? locale : guessLocale(paste, ''))
    return { id, ...answer, milliseconds: round(performance.now() - started) }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return {
      id,
      ...silent,
      milliseconds: round(performance.now() - started),
      error: reason,
      blame: 'ours',
    }
  }
}

const round = (milliseconds: number) => Math.round(milliseconds * 100) / 100
