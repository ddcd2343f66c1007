import type { TFunction } from 'i18next'
import type { Entry } from '../../model/entry.ts'
import { type Locale, wordsIn } from '../../model/locale.ts'
import type { MarkedText } from '../../model/markedText.ts'
import type { Product } from '../../model/product.ts'
import type { Tree, TreeNode } from '../../model/tree.ts'
import { answerWords, questionWords } from '../../wizard/treeWords.ts'

/** What the words of a node are taken from. */
export interface WordSource {
  readonly product: Product
  readonly entry: Entry
  readonly tree: Tree
}

type AskingNode = Exclude<TreeNode, { readonly kind: 'outcome' }>

/** What a node asks: the facet's question, the check, or whether the fix of a check helped. */
export function questionText(
  { product, entry, tree }: WordSource,
  node: AskingNode,
  t: TFunction,
  locale: Locale,
): MarkedText {
  if (node.kind === 'question') {
    const question = wordsIn(questionWords(tree, node, product), locale)
    return { text: question === '' ? t('wizard.which') : question }
  }
  if (node.kind === 'retry') return { text: t('wizard.solvedQuestion') }
  const drawn = wordsIn(tree.words?.[node.id]?.text ?? {}, locale)
  return entry.checks.find(({ id }) => id === node.check) ?? { text: drawn || node.check }
}

const fixedWords = {
  right: 'wizard.right',
  wrong: 'wizard.wrong',
  solved: 'wizard.solved',
  'not-yet': 'wizard.notYet',
  later: 'wizard.later',
} as const

/** What an answer to a node is called. */
export function optionText(
  { product, entry, tree }: WordSource,
  node: AskingNode,
  option: string,
  t: TFunction,
  locale: Locale,
): string {
  if (node.kind !== 'question') {
    const known = Object.entries(fixedWords).find(([id]) => id === option)
    return known === undefined ? t('wizard.cannot') : t(known[1])
  }
  if (option === 'unknown') return t('wizard.unknown')
  const words = answerWords(tree, node, option, product)
  if (words !== null) return wordsIn(words, locale)
  if (option === 'other') return t('wizard.other')
  const conditions = entry.checks.flatMap(({ when }) => when)
  return conditions.find((one) => one.facet === node.facet && one.value === option)?.text ?? option
}
