import { type PlacedEdge, type TreeLayout, usualMeasures } from '../../wizard/map/layoutTree.ts'
import { useWords } from '../i18n/useWords.ts'
import { optionText, type WordSource } from '../wizard/nodeWords.ts'
import { stepWords } from './stepWords.ts'
import { useWriteWords } from './useWriteWords.ts'

interface TreePictureProps {
  readonly source: WordSource
  readonly layout: TreeLayout
}

const margin = 8
/** How wide the words on a line may be, and how high. */
const label = { width: 112, height: 22 }

/** The way through an entry as boxes and lines. Its list says the same to those who cannot see it. */
export function TreePicture({ source, layout }: TreePictureProps) {
  const { t, locale } = useWords()
  const { w } = useWriteWords()
  const { width, height } = usualMeasures
  const size = { x: layout.width + 2 * margin, y: layout.height + 2 * margin }
  return (
    <section
      className="tree-scroll"
      aria-label={w('tree.picture')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
      tabIndex={0}
    >
      <svg
        width={size.x}
        height={size.y}
        viewBox={`${-margin} ${-margin} ${size.x} ${size.y}`}
        aria-hidden="true"
      >
        {layout.edges.map(({ from, to, points }) => (
          <polyline
            key={`${from}-${to}`}
            className="tree-line"
            points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
          />
        ))}
        {layout.nodes.map(({ id, node: name, x, y }) => {
          const node = source.tree.nodes[name]
          if (node === undefined) return null
          const { text } = stepWords(source, node, t, locale)
          return (
            <foreignObject key={id} x={x} y={y} width={width} height={height}>
              <div className="tree-box" data-kind={node.kind} title={text}>
                <span>{text}</span>
              </div>
            </foreignObject>
          )
        })}
        {layout.edges.map((edge) => {
          const { x, y } = labelPlace(edge)
          const words = wordsOf(edge, source, t, locale)
          return (
            <foreignObject
              key={`${edge.from}-${edge.to}`}
              x={x - label.width / 2}
              y={y - label.height / 2}
              {...label}
            >
              <div className="tree-answer" title={words}>
                <span>{words}</span>
              </div>
            </foreignObject>
          )
        })}
      </svg>
    </section>
  )
}

function wordsOf(
  { from, answers }: PlacedEdge,
  source: WordSource,
  t: Parameters<typeof optionText>[3],
  locale: Parameters<typeof optionText>[4],
): string {
  const node = source.tree.nodes[from]
  if (node === undefined || node.kind === 'outcome') return ''
  return answers.map((answer) => optionText(source, node, answer, t, locale)).join(' / ')
}

/** Near the end of a line, where lines that begin in one box lie apart. */
function labelPlace({ points }: PlacedEdge): { readonly x: number; readonly y: number } {
  const [first, second] = points
  if (first === undefined || second === undefined) return { x: 0, y: 0 }
  const near = 0.62
  return {
    x: first.x + (second.x - first.x) * near,
    y: first.y + (second.y - first.y) * near,
  }
}
