import type { Check } from '../model/check.ts'
import type { Cause, Entry } from '../model/entry.ts'
import { type Locale, wordsIn } from '../model/locale.ts'
import type { Product } from '../model/product.ts'
import type { Answers, Tree } from '../model/tree.ts'
import { nodeOf } from './nodeOf.ts'
import { resolve } from './resolve.ts'
import { answerWords } from './treeWords.ts'

/** What to check first, the cause that it is about, and the answers that lead there, in words. */
export interface FirstCheck {
  readonly check: Check
  readonly cause?: Cause
  readonly by: readonly string[]
}

/**
 * The check to which `answers` lead first, as the steps will ask it. Where a question is still open, the first check that holds whatever its
 * answer; undefined where there is none. `by` is empty where the check comes first for everybody.
 */
export function firstCheck(
  entry: Entry,
  tree: Tree | undefined,
  product: Product,
  answers: Answers,
  locale: Locale,
): FirstCheck | undefined {
  const reached = tree && checkAt(tree, answers)
  const check =
    entry.checks.find(({ id }) => id === reached) ?? entry.checks.find(({ when }) => !when.length)
  if (check === undefined) return undefined
  const cause = causeOf(check, entry)
  const met = check.when.filter(({ facet, value }) => answers[facet] === value)
  const by =
    tree === undefined || reached !== check.id || check.when.length > 0
      ? met.map(({ text }) => text)
      : wordsThatLead(tree, product, answers, locale)
  return { check, by, ...(cause === undefined ? {} : { cause }) }
}

/** The id of the check that the answers leave open, where they lead to one. */
function checkAt(tree: Tree, answers: Answers): string | undefined {
  const { node } = resolve(tree, answers)
  return node.kind === 'check' ? node.check : undefined
}

/** The answers without which another check would come first. */
function wordsThatLead(
  tree: Tree,
  product: Product,
  answers: Answers,
  locale: Locale,
): readonly string[] {
  const reached = checkAt(tree, answers)
  return resolve(tree, answers).path.flatMap(({ node: id, key, answer }) => {
    const node = nodeOf(tree, id)
    if (node.kind !== 'question') return []
    if (checkAt(tree, { ...answers, [key]: 'unknown' }) === reached) return []
    const words = answerWords(tree, node, answer, product)
    return words === null ? [] : [wordsIn(words, locale)]
  })
}

/** The cause under which a check stands; the first where the guide tells all causes before all checks. */
function causeOf({ line }: Check, { causes, checks }: Entry): Cause | undefined {
  const start = Math.min(...checks.map((check) => check.line))
  const isNested = (causes.at(-1)?.line ?? 0) > start
  return (isNested ? causes.findLast((cause) => cause.line <= line) : undefined) ?? causes[0]
}
