import { useState } from 'react'
import { Link } from 'react-router'
import { useWords } from '../i18n/useWords.ts'
import { pathOf } from '../library/addresses.ts'
import type { ProductLine } from '../library/library.ts'
import { EntryList } from './EntryList.tsx'
import { Filter } from './Filter.tsx'

/** How many entries of a product the first page names; its own page names all. */
const mostListed = 24

/** All products with their errors, to read through or to filter. */
export function Browse({ products }: { readonly products: readonly ProductLine[] }) {
  const { t, locale } = useWords()
  const [kept, setKept] = useState<ReadonlySet<string>>()
  return (
    <section className="browse" id="browse" tabIndex={-1} aria-labelledby="browse-title">
      <div className="browse-head">
        <h2 id="browse-title">{t('home.browse')}</h2>
        <Filter products={products} onFilter={setKept} />
      </div>
      {products.map(({ id, name, nameLang, entries }) => {
        const shown = entries.filter((entry) => kept === undefined || kept.has(`${id}/${entry.id}`))
        if (kept !== undefined && shown.length === 0) return null
        return (
          <section className="shelf" key={id} aria-labelledby={`product-${id}`}>
            <header className="shelf-head">
              <h3 id={`product-${id}`} lang={nameLang}>
                <Link to={pathOf(locale, id)}>{name}</Link>
              </h3>
              <span className="count">{t('home.count', { count: entries.length })}</span>
            </header>
            <EntryList product={id} entries={shown.slice(0, mostListed)} />
            {shown.length > mostListed && (
              <p>
                <Link to={pathOf(locale, id)}>{t('home.all')}</Link>
              </p>
            )}
          </section>
        )
      })}
    </section>
  )
}
