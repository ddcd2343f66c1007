import type { Tree, TreeNode } from '../../model/tree.ts'
import { nodesFrom } from '../nodesFrom.ts'
import { nodeToName, textToLabel } from './chartNames.ts'

/** The words of a chart, in one language. */
export interface ChartWords {
  readonly node: (node: TreeNode) => string
  readonly option: (node: TreeNode, answer: string) => string
}

const brackets = {
  question: ['{', '}'],
  check: ['[', ']'],
  retry: ['(', ')'],
  outcome: ['([', '])'],
} as const

/**
 * A tree as a Mermaid flowchart of the subset that `readChart` reads: reading it again gives the same tree. Mermaid draws it as it is.
 */
export function writeChart(tree: Tree, words: ChartWords): string {
  const nodes = nodesFrom(tree.nodes, tree.root)
  const boxes = nodes.map((node) => {
    const [open, close] = brackets[node.kind]
    return `  ${nodeToName(node.id)}${open}${textToLabel(words.node(node))}${close}`
  })
  const arrows = nodes.flatMap((node) =>
    node.kind === 'outcome'
      ? []
      : node.options.map(({ id, to }) => {
          const said = words.option(node, id)
          const label = textToLabel(said === '' ? id : `${id}: ${said}`)
          return `  ${nodeToName(node.id)} -->|${label}| ${nodeToName(to)}`
        }),
  )
  return ['flowchart TD', ...boxes, ...arrows, ''].join('\n')
}
