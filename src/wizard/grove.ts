import type { NodeId, OutcomeNode, QuestionNode, TreeNode } from '../model/tree.ts'
import { nodesFrom } from './nodesFrom.ts'

/** Nodes in the making. Asking twice for the same node with the same ways on gives the same node. */
export interface Grove {
  question(facet: string, options: QuestionNode['options']): NodeId
  /** A check and its retry; both lead to `next`. */
  check(check: string, next: NodeId): NodeId
  end(outcome: 'solved' | 'later' | 'support'): NodeId
  elsewhere(entry: string): NodeId
  /** The nodes that `root` leads to, in the order in which a person meets them. */
  reachableFrom(root: NodeId): Readonly<Record<NodeId, TreeNode>>
}

/** An empty grove. The first node of a key has the key as its id, the others `key~2`, `key~3`… */
export function makeGrove(): Grove {
  const nodes = new Map<NodeId, TreeNode>()
  const made = new Map<string, NodeId>()

  function freshId(wanted: string): NodeId {
    for (let n = 1; ; n++) {
      const id = n === 1 ? wanted : `${wanted}~${n}`
      if (!nodes.has(id)) return id
    }
  }

  /** The node with these ways on, made unless it is there. */
  function once(key: string, ways: readonly string[], make: (id: NodeId) => TreeNode): NodeId {
    const mark = JSON.stringify([key, ...ways])
    const known = made.get(mark)
    if (known !== undefined) return known
    const id = freshId(key)
    made.set(mark, id)
    nodes.set(id, make(id))
    return id
  }

  const keyed = (id: NodeId, key: string) => (id === key ? {} : { key })
  const outcome = (node: OutcomeNode) => once(node.id, ['outcome'], (id) => ({ ...node, id }))
  const end: Grove['end'] = (kind) => outcome({ kind: 'outcome', id: kind, outcome: kind })

  return {
    end,
    elsewhere: (entry) =>
      outcome({ kind: 'outcome', id: `elsewhere~${entry}`, outcome: 'elsewhere', entry }),
    question(facet, options) {
      const ways = options.map(({ id, to }) => `${id}>${to}`)
      return once(facet, ways, (id) => ({
        kind: 'question',
        id,
        ...keyed(id, facet),
        facet,
        options,
      }))
    },
    check(check, next) {
      const retryKey = `${check}.retry`
      const retry = once(retryKey, [next], (id) => ({
        kind: 'retry',
        id,
        ...keyed(id, retryKey),
        check,
        options: [
          { id: 'solved', to: end('solved') },
          { id: 'not-yet', to: next },
          { id: 'later', to: end('later') },
        ],
      }))
      return once(check, [next], (id) => ({
        kind: 'check',
        id,
        ...keyed(id, check),
        check,
        options: [
          { id: 'right', to: next },
          { id: 'wrong', to: retry },
          { id: 'unknown', to: next },
        ],
      }))
    },
    reachableFrom: (root) =>
      Object.fromEntries(nodesFrom(Object.fromEntries(nodes), root).map((node) => [node.id, node])),
  }
}
