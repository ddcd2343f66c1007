import type { CheckNode, QuestionNode, RetryNode } from '../model/tree.ts'

/** The key under which the answer to a node stands in an address. */
export function answerKey(node: QuestionNode | CheckNode | RetryNode): string {
  return node.key ?? node.id
}
