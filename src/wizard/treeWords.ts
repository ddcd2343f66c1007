import type { Words } from '../model/locale.ts'
import type { Product } from '../model/product.ts'
import type { QuestionNode, Tree } from '../model/tree.ts'

/** The words of a question: the product's, else those that its writer drew; empty where nobody gave any. */
export function questionWords(tree: Tree, node: QuestionNode, product: Product): Words {
  const facet = product.facets.find(({ id }) => id === node.facet)
  return facet?.question ?? tree.words?.[node.id]?.text ?? {}
}

/** The words of an answer to a question, found as `questionWords` are; null for `unknown`, `other` and answers that nobody named. */
export function answerWords(
  tree: Tree,
  node: QuestionNode,
  answer: string,
  product: Product,
): Words | null {
  const facet = product.facets.find(({ id }) => id === node.facet)
  const value = facet?.values.find(({ id }) => id === answer)
  if (value !== undefined) return value.label
  const other = answer === 'other' ? facet?.other : undefined
  return other ?? tree.words?.[node.id]?.options?.[answer] ?? null
}
