/** The name of a node in its tree: also the key of its answer in an address. */
export type NodeId = string

/** Asks which answer to a facet holds. `unknown` leads to all that may apply. */
export interface QuestionNode {
  readonly kind: 'question'
  readonly id: NodeId
  readonly facet: string
  readonly options: readonly { readonly id: string; readonly to: NodeId }[]
}

/** Asks whether a check is right. */
export interface CheckNode {
  readonly kind: 'check'
  readonly id: NodeId
  readonly check: string
  readonly options: readonly { readonly id: 'right' | 'wrong' | 'unknown'; readonly to: NodeId }[]
}

/** Shows the fix of a check that was not right and asks, after another try, whether that was it. */
export interface RetryNode {
  readonly kind: 'retry'
  readonly id: NodeId
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

/** The way from an error to its end, the same in every language: ids only, words are the entry's. */
export interface Tree {
  readonly product: string
  readonly entry: string
  readonly root: NodeId
  readonly nodes: Readonly<Record<NodeId, TreeNode>>
  /** A short hash of the tree: addresses carry it as `v`. */
  readonly version: string
}

/** The answer to each node that was answered, by node id. */
export type Answers = Readonly<Record<NodeId, string>>
