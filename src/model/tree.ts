import type { Words } from './locale.ts'

/** The name of a node in its tree. */
export type NodeId = string

/** What nodes that ask share. Read it through `answerKey`. */
interface Asking {
  readonly id: NodeId
  /** The key of the answer in an address, where another node of the tree asks the same; else it is `id`. */
  readonly key?: string
}

/**
 * Asks which answer to a facet holds.
 * The options are ids of the facet's values, then `other` where the facet names it or only one value would be offered, then
 * `unknown`, which leads to all that may apply.
 */
export interface QuestionNode extends Asking {
  readonly kind: 'question'
  readonly facet: string
  readonly options: readonly { readonly id: string; readonly to: NodeId }[]
}

/** Asks whether a check is right. */
export interface CheckNode extends Asking {
  readonly kind: 'check'
  readonly check: string
  readonly options: readonly { readonly id: 'right' | 'wrong' | 'unknown'; readonly to: NodeId }[]
}

/** Shows the fix of a check that was not right and asks, after another try, whether that was it. */
export interface RetryNode extends Asking {
  readonly kind: 'retry'
  readonly check: string
  readonly options: readonly { readonly id: 'solved' | 'not-yet' | 'later'; readonly to: NodeId }[]
}

/** An end. `elsewhere` names the entry that it really is. */
export type OutcomeNode =
  | {
      readonly kind: 'outcome'
      readonly id: NodeId
      readonly outcome: 'solved' | 'later' | 'support'
    }
  | {
      readonly kind: 'outcome'
      readonly id: NodeId
      readonly outcome: 'elsewhere'
      readonly entry: string
    }

export type TreeNode = QuestionNode | CheckNode | RetryNode | OutcomeNode

/** The words of a node that its writer drew: what it says, and each option by its id. */
export interface NodeWords {
  readonly text: Words
  readonly options?: Readonly<Record<string, Words>>
}

/** The way from an error to its end, the same in every language: ids only, words are the entry's. */
export interface Tree {
  readonly product: string
  readonly entry: string
  readonly root: NodeId
  readonly nodes: Readonly<Record<NodeId, TreeNode>>
  /** Words that neither the entry nor the product has, where the tree was written and not derived. */
  readonly words?: Readonly<Record<NodeId, NodeWords>>
  /** A short hash of the tree and of its checks: addresses carry it as `v`. */
  readonly version: string
}

/** The answer to each node that was answered, by the node's key. */
export type Answers = Readonly<Record<NodeId, string>>
