import type { Examination } from '../../model/examination.ts'
import type { Answers, Tree } from '../../model/tree.ts'

/** The answers that a paste gives to the questions of a tree: only to questions that it asks, only answers that it offers. */
export function answersFound(tree: Tree, { answers }: Examination): Answers {
  const found = new Map<string, string>()
  for (const node of Object.values(tree.nodes)) {
    if (node.kind !== 'question') continue
    const shown = answers.find(
      ({ question, answer }) =>
        question === node.facet && node.options.some(({ id }) => id === answer),
    )
    if (shown !== undefined) found.set(node.key ?? node.id, shown.answer)
  }
  return Object.fromEntries(found)
}
