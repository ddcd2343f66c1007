import type { Answers, Tree } from '../model/tree.ts'
import { checkLength, shapeLength } from './treeVersion.ts'

/** Answers of an older link, as far as they hold for the tree of today. */
export interface RevisedAnswers {
  readonly answers: Answers
  /** Answers to checks that are gone or say something else now. */
  readonly stale: readonly { readonly key: string; readonly answer: string }[]
}

/** A check that is named by its place, and what belongs to it: `check-2`, `check-2.retry`. */
const placed = /^check-(\d{1,6})(\.retry)?$/

/**
 * The answers of a link that was written for `version` of a tree, fitted to `tree`: an answer follows its check where the check moved, and is
 * stale where the check is gone or says something else. Answers to questions stay: `resolve` names those that fit no more. Without a version, or with
 * the tree's own, the answers are taken as they are.
 */
export function reviseAnswers(
  tree: Tree,
  version: string | undefined,
  answers: Answers,
): RevisedAnswers {
  if (version === undefined || version === tree.version) return { answers, stale: [] }
  const places = movedPlaces(checkMarks(version), checkMarks(tree.version))
  const kept: [string, string][] = []
  const stale: { key: string; answer: string }[] = []
  for (const [key, answer] of Object.entries(answers)) {
    const [, place, part = ''] = placed.exec(key) ?? []
    if (place === undefined) {
      kept.push([key, answer])
      continue
    }
    const now = places[Number(place) - 1]
    if (now === undefined) stale.push({ key, answer })
    else kept.push([`check-${now + 1}${part}`, answer])
  }
  return { answers: Object.fromEntries(kept), stale }
}

/** The marks of the checks in a version; none where it is not written as a version is. */
function checkMarks(version: string): readonly string[] {
  const marks = version.slice(shapeLength)
  if (!/^[0-9a-z]*$/.test(version) || marks.length % checkLength !== 0) return []
  return Array.from({ length: marks.length / checkLength }, (_, at) =>
    marks.slice(at * checkLength, (at + 1) * checkLength),
  )
}

/** For each old place the place of the same mark today, each taken once: the same place first, else the first that is free. */
function movedPlaces(
  before: readonly string[],
  today: readonly string[],
): readonly (number | undefined)[] {
  const stayed = new Set(before.flatMap((mark, at) => (today[at] === mark ? [at] : [])))
  const free = new Map<string, number[]>()
  for (const [at, mark] of today.entries())
    if (!stayed.has(at)) free.set(mark, [...(free.get(mark) ?? []), at])
  return before.map((mark, at) => (stayed.has(at) ? at : free.get(mark)?.shift()))
}
