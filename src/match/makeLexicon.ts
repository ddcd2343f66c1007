import { fold } from '../read/fold.ts'
import { lettersOf } from './letters.ts'
import type { Lexicon } from './lexicon.ts'
import { indexOf, stringTable } from './stringTable.ts'
import { termsOf } from './termsOf.ts'

/** Lines of phrases, one idea each, and lists of words, as a lexicon. */
export function makeLexicon(
  lines: readonly (readonly string[])[],
  common: string,
  plain: string,
  vendors: string,
): Lexicon {
  const ideas = new Map<string, number>()
  lines.forEach((line, idea) => {
    for (const phrase of line) {
      const { letters } = lettersOf(fold(phrase).text)
      if (letters !== '' && !ideas.has(letters)) ideas.set(letters, idea)
    }
  })
  const sorted = [...ideas].sort(([a], [b]) => (a < b ? -1 : 1))
  const terms = new Set(termsOf(fold(common).text).map(({ term }) => term))
  return {
    phrases: stringTable(sorted.map(([letters]) => letters)),
    ideas: Uint16Array.from(sorted, ([, idea]) => idea),
    common: stringTable([...terms].sort()),
    plain: stringTable(plain.split(' ').sort()),
    vendors: stringTable([...new Set(listOf(vendors))].sort()),
  }
}

/** The letters of each name of a list. */
const listOf = (names: string) =>
  names
    .trim()
    .split(/\s+/)
    .map((name) => lettersOf(fold(name).text).letters)

/** The lexicon without the ideas that `isUsed` denies. */
export function onlyUsed(lexicon: Lexicon, isUsed: (idea: number) => boolean): Lexicon {
  const kept = [...lexicon.ideas.keys()].filter((i) => isUsed(lexicon.ideas[i] ?? 0))
  const { text, offsets } = lexicon.phrases
  return {
    ...lexicon,
    phrases: stringTable(kept.map((i) => text.slice(offsets[i], offsets[i + 1]))),
    ideas: Uint16Array.from(kept, (i) => lexicon.ideas[i] ?? 0),
  }
}

/** The lexicon with words that were learned to mean the same; what it knows already keeps its idea. */
export function withPairs(
  lexicon: Lexicon,
  pairs: readonly (readonly [string, string])[],
): Lexicon {
  const ideas = new Map<string, number>()
  const { text, offsets } = lexicon.phrases
  lexicon.ideas.forEach((idea, i) => {
    ideas.set(text.slice(offsets[i], offsets[i + 1]), idea)
  })
  let next = Math.max(0, ...lexicon.ideas) + 1
  const isPlain = (phrase: string) =>
    termsOf(phrase).every(({ term }) => indexOf(lexicon.common, term) >= 0)
  for (const pair of pairs) {
    if (pair.some(isPlain)) continue
    const phrases = pair
      .map((phrase) => lettersOf(phrase).letters)
      .filter((phrase) => phrase.length > 1)
    const known = phrases.map((phrase) => ideas.get(phrase)).find((idea) => idea !== undefined)
    const idea = known ?? next++
    for (const phrase of phrases) if (!ideas.has(phrase)) ideas.set(phrase, idea)
  }
  const sorted = [...ideas].sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    ...lexicon,
    phrases: stringTable(sorted.map(([letters]) => letters)),
    ideas: Uint16Array.from(sorted, ([, idea]) => idea),
  }
}
