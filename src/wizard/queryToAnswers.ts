import type { Answers } from '../model/tree.ts'
import { isReservedKey } from './isReservedKey.ts'

/**
 * The answers in a query string, with or without its `?`. `v` and what other sites add to a link are no questions; a key without a value, and what
 * comes after the first value of a key, is left out. Never throws: what is not encoded properly is taken as it stands.
 */
export function queryToAnswers(query: string): Answers {
  const answers = new Map<string, string>()
  for (const [key, value] of pairsOf(query)) {
    if (isReservedKey(key) || key === '' || value === '') continue
    if (!answers.has(key)) answers.set(key, value)
  }
  return Object.fromEntries(answers)
}

/** The version of the tree that a query string was written for, where it says so. */
export function queryToVersion(query: string): string | undefined {
  return pairsOf(query).find(([key, value]) => key === 'v' && value !== '')?.[1]
}

function pairsOf(query: string): (readonly [string, string])[] {
  return query
    .replace(/^\?/, '')
    .split('&')
    .map((pair) => {
      const at = pair.indexOf('=')
      return at < 0
        ? ([decode(pair), ''] as const)
        : [decode(pair.slice(0, at)), decode(pair.slice(at + 1))]
    })
}

function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ')
  try {
    return decodeURIComponent(spaced)
  } catch {
    return spaced
  }
}
