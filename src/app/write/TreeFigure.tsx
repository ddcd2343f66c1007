import type { WordSource } from '../wizard/nodeWords.ts'
import type { EntryView } from './protocol.ts'
import { TreeList } from './TreeList.tsx'
import { TreePicture } from './TreePicture.tsx'
import { useWriteWords } from './useWriteWords.ts'

interface TreeFigureProps {
  readonly product: WordSource['product']
  readonly entry: WordSource['entry']
  readonly drawing: NonNullable<EntryView['tree']>
}

/** The way through an entry, as a picture and as a list. */
export function TreeFigure({ product, entry, drawing }: TreeFigureProps) {
  const { w } = useWriteWords()
  const source = { product, entry: { ...entry, checks: drawing.checks }, tree: drawing.tree }
  return (
    <section className="tree">
      <h3>{w('tree.title')}</h3>
      {drawing.outline.length === 0 ? (
        <p className="nothing">{w('tree.none')}</p>
      ) : (
        <>
          <TreePicture source={source} layout={drawing.layout} />
          <details>
            <summary>{w('tree.asList')}</summary>
            <TreeList source={source} outline={drawing.outline} />
          </details>
        </>
      )}
    </section>
  )
}
