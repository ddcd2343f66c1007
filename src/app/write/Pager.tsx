import { type ReactNode, useState } from 'react'
import { useWriteWords } from './useWriteWords.ts'

interface PagerProps<T> {
  readonly items: readonly T[]
  /** The place of the item that should be in view: the page turns to it when it changes. */
  readonly at: number
  readonly children: (shown: readonly T[]) => ReactNode
}

/** How many items stand on a page: more at once make the page slow to draw and to read. */
const perPage = 40

/** A long list, a page at a time. */
export function Pager<T>({ items, at, children }: PagerProps<T>) {
  const { w, locale } = useWriteWords()
  const [state, setState] = useState({ at, page: pageOf(at) })
  const last = Math.max(0, Math.ceil(items.length / perPage) - 1)
  const page = Math.min(state.at === at ? state.page : pageOf(at), last)
  const from = page * perPage
  const number = new Intl.NumberFormat(locale)
  const turn = (to: number) => setState({ at, page: to })
  return (
    <>
      {children(items.slice(from, from + perPage))}
      {last > 0 && (
        <p className="pager">
          <button
            type="button"
            className="button quiet small"
            disabled={page === 0}
            onClick={() => turn(page - 1)}
          >
            {w('pager.before')}
          </button>
          <span>
            {w('pager.range', {
              from: number.format(from + 1),
              to: number.format(Math.min(from + perPage, items.length)),
              all: number.format(items.length),
            })}
          </span>
          <button
            type="button"
            className="button quiet small"
            disabled={page === last}
            onClick={() => turn(page + 1)}
          >
            {w('pager.after')}
          </button>
        </p>
      )}
    </>
  )
}

const pageOf = (at: number) => Math.floor(Math.max(at, 0) / perPage)
