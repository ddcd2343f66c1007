import type { OutlineStep } from '../../wizard/map/outlineTree.ts'
import { useWords } from '../i18n/useWords.ts'
import { Marked } from '../text/Marked.tsx'
import { optionText, type WordSource } from '../wizard/nodeWords.ts'
import { endWords, stepWords } from './stepWords.ts'
import { useWriteWords } from './useWriteWords.ts'

interface TreeListProps {
  readonly source: WordSource
  readonly outline: readonly OutlineStep[]
}

/** The way through an entry as a numbered list: each step once, and where each answer leads. */
export function TreeList({ source, outline }: TreeListProps) {
  const { t, locale } = useWords()
  const { w } = useWriteWords()
  return (
    <ol className="tree-list">
      {outline.map(({ number, node, ways }) => (
        <li key={node.id} value={number}>
          <span lang={node.kind === 'question' ? locale : source.entry.lang}>
            <Marked of={stepWords(source, node, t, locale)} />
          </span>
          <ul>
            {ways.map(({ answers, to }) => (
              <li key={answers.join()}>
                {answers.map((answer) => optionText(source, node, answer, t, locale)).join(' / ')}
                {' → '}
                {to.kind === 'step' ? w('tree.step', { number: to.number }) : endWords(to.end, t)}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}
