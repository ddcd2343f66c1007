import { resolve } from '../../wizard/resolve.ts'
import { CheckMap } from '../entry/CheckMap.tsx'
import type { EntryView } from './protocol.ts'
import { useWriteWords } from './useWriteWords.ts'

/** The way through an entry as its readers see it. */
export function EntryWay({ view: { product, entry, others, way } }: { readonly view: EntryView }) {
  const { w } = useWriteWords()
  if (way === undefined) return <p className="nothing">{w('way.tooLarge')}</p>
  if (way.map.stations.length < 2) return <p className="nothing">{w('way.none')}</p>
  const checks = [...entry.checks, ...others.map(({ check }) => check)]
  const page = {
    ...way,
    product,
    guide: null,
    entry: { ...entry, checks, guide: '', languages: [entry.lang] },
    neighbours: [],
  }
  return <CheckMap page={page} map={way.map} progress={resolve(way.tree, {})} />
}
