import { useState } from 'react'
import { Link } from 'react-router'
import { splitTitle } from '../entry/splitTitle.ts'
import { Filter } from '../home/Filter.tsx'
import { moveWithArrows } from '../home/moveWithArrows.ts'
import { useHydrated } from '../hydration/useHydrated.ts'
import { useWords } from '../i18n/useWords.ts'
import { pathOf } from '../library/addresses.ts'
import { hasLiteralLabel } from '../library/hasLiteralLabel.ts'
import type { ShelvedEntry } from '../library/shelf.ts'
import { CodeName } from '../text/CodeName.tsx'
import { Marked } from '../text/Marked.tsx'
import { type Choice, NarrowRows } from './NarrowRows.tsx'
import { type Column, type Order, pressed, sortRows, statusesOf } from './sortRows.ts'

interface CodeTableProps {
  readonly product: string
  readonly entries: readonly ShelvedEntry[]
}

/** Every code and message of a product, with its HTTP status where any has one, and what it means; to sort and to filter once the page is awake. */
export function CodeTable({ product, entries }: CodeTableProps) {
  const { t } = useWords()
  const [kept, setKept] = useState<ReadonlySet<string>>()
  const [choice, setChoice] = useState<Choice>({ status: '', lang: '' })
  const [order, setOrder] = useState<Order>({ column: 'code', isDescending: false })
  const isStatusKnown = entries.some((entry) => statusesOf(entry).length > 0)
  const shown = sortRows(entries, order).filter(
    (entry) =>
      (kept?.has(`${product}/${entry.id}`) ?? true) &&
      (choice.status === '' || statusesOf(entry).includes(choice.status)) &&
      (choice.lang === '' || entry.lang === choice.lang),
  )
  const heading = (column: Column, name: string) => (
    <SortHeading name={name} column={column} order={order} onOrder={setOrder} />
  )
  const searched = [
    { id: product, entries: entries.map((entry) => ({ ...entry, statuses: statusesOf(entry) })) },
  ]
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows lead through the links in it, which are reached without them too
    <div className="code-table" onKeyDown={moveWithArrows}>
      <div className="table-head">
        <Filter products={searched} onFilter={setKept} />
        <NarrowRows entries={entries} choice={choice} onChoice={setChoice} />
      </div>
      {/* A table that is wider than the page scrolls by itself, and must do so with the keyboard too. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls takes the focus */}
      <section className="table-scroll" aria-label={t('product.table')} tabIndex={0}>
        <table className="codes">
          <caption className="unseen">{t('product.table')}</caption>
          <thead>
            <tr>
              {heading('code', t('product.code'))}
              {isStatusKnown && heading('status', t('product.status'))}
              <th scope="col">{t('product.cause')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((entry) => (
              <Row key={entry.id} product={product} entry={entry} isStatusKnown={isStatusKnown} />
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}

interface SortHeadingProps {
  readonly name: string
  readonly column: Column
  readonly order: Order
  readonly onOrder: (order: Order) => void
}

/** The heading of a column: a button once it can do something. */
function SortHeading({ name, column, order, onOrder }: SortHeadingProps) {
  const isHydrated = useHydrated()
  const isSorted = order.column === column
  const className = column === 'status' ? 'codes-status-head' : undefined
  if (!isHydrated)
    return (
      <th scope="col" className={className}>
        <span className="sort">{name}</span>
      </th>
    )
  return (
    <th
      scope="col"
      className={className}
      aria-sort={isSorted ? (order.isDescending ? 'descending' : 'ascending') : 'none'}
    >
      <button type="button" className="sort" onClick={() => onOrder(pressed(order, column))}>
        {name}
      </button>
    </th>
  )
}

interface RowProps {
  readonly product: string
  readonly entry: ShelvedEntry
  readonly isStatusKnown: boolean
}

function Row({ product, entry, isStatusKnown }: RowProps) {
  const { t, locale } = useWords()
  const statuses = statusesOf(entry)
  const about = entry.summary ?? entry.causes[0]
  return (
    <tr>
      <th scope="row">
        <Link to={pathOf(locale, product, entry.id)} lang={entry.lang} data-entry="" viewTransition>
          <CodeName text={entry.label} isLiteral={hasLiteralLabel(entry)} />
        </Link>
        {entry.lang !== locale && <span className="tag">{entry.lang.toUpperCase()}</span>}
        {statuses.length > 0 && (
          <>
            {' '}
            <span className="status codes-tag">{statuses.join(', ')}</span>
          </>
        )}
      </th>
      {isStatusKnown && (
        <td className="codes-status">
          {statuses.length === 0 ? (
            <span className="unseen">{t('product.noStatus')}</span>
          ) : (
            statuses.join(', ')
          )}
        </td>
      )}
      <td lang={entry.lang}>
        {about === undefined ? splitTitle(entry).words : <Marked of={about} />}
      </td>
    </tr>
  )
}
