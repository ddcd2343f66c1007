import { useState } from 'react'
import { useWords } from '../i18n/useWords.ts'
import type { ProductLine } from '../library/library.ts'
import { Filter } from './Filter.tsx'
import { ListedBy } from './ListedBy.tsx'
import { moveWithArrows } from './moveWithArrows.ts'
import { listings } from './shelvesBy.ts'

/** Above this many entries the first page lists products only: each has a page with a table of all its own. */
const mostRegrouped = 400

const names = {
  product: 'browse.byProduct',
  name: 'browse.byName',
  status: 'browse.byStatus',
  language: 'browse.byLanguage',
} as const

/**
 * All errors, to read through or to filter. Every way of listing them is in the page, and the choice between them is the style sheet's:
 * it works without a script.
 */
export function Browse({ products }: { readonly products: readonly ProductLine[] }) {
  const { t } = useWords()
  const [kept, setKept] = useState<ReadonlySet<string>>()
  const lines = products.flatMap(({ entries }) => entries)
  const isSmall = lines.length <= mostRegrouped
  const offered = listings.filter(
    (listing) =>
      listing === 'product' ||
      (isSmall && (listing !== 'language' || new Set(lines.map(({ lang }) => lang)).size > 1)),
  )
  return (
    <section
      className="browse"
      id="browse"
      tabIndex={-1}
      aria-labelledby="browse-title"
      onKeyDown={moveWithArrows}
    >
      <div className="browse-head">
        <h2 id="browse-title">{t('home.browse')}</h2>
        <Filter products={products} onFilter={setKept} />
      </div>
      {offered.length > 1 && (
        <fieldset className="listings">
          <legend className="unseen">{t('browse.order')}</legend>
          {offered.map((listing) => (
            <label key={listing}>
              <input
                type="radio"
                name="listing"
                value={listing}
                defaultChecked={listing === 'product'}
                autoComplete="off"
              />
              <span>{t(names[listing])}</span>
            </label>
          ))}
        </fieldset>
      )}
      {offered.map((listing) => (
        <ListedBy key={listing} listing={listing} products={products} kept={kept} />
      ))}
    </section>
  )
}
