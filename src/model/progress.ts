import type { Answers, NodeId, TreeNode } from './tree.ts'

/** One question, check or retry that was answered. `key` is the key of the answer, `node` the node that it was given to. */
export interface Step {
  readonly node: NodeId
  readonly key: string
  readonly answer: string
}

/** An answer that fits nothing in the tree: the question is not there, or has no such option. */
export interface DroppedAnswer {
  readonly key: string
  readonly answer: string
  readonly reason: 'no-such-question' | 'no-such-answer'
}

/** Where a person stands in a tree: what follows from the answers, and nothing else. */
export interface Progress {
  /** The first node without an answer, or the end. */
  readonly node: TreeNode
  /** The answered nodes from the root to `node`, in order. */
  readonly path: readonly Step[]
  /** Answers that fit the tree but lie off the path: kept, and never routing. */
  readonly kept: Answers
  readonly dropped: readonly DroppedAnswer[]
}
