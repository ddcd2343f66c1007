import { Link } from 'react-router'
import { isLocale } from '../../model/locale.ts'
import { useWords } from '../i18n/useWords.ts'
import { pathOf } from '../library/addresses.ts'
import type { ProductLine } from '../library/library.ts'
import { EntryList } from './EntryList.tsx'
import { type Listing, noStatus, shelvesBy } from './shelvesBy.ts'

/** How many entries of a product the first page names; its own page names all. */
const mostListed = 24

interface ListedByProps {
  readonly listing: Listing
  readonly products: readonly ProductLine[]
  /** The entries to show, as `product/entry`; all where it is undefined. */
  readonly kept: ReadonlySet<string> | undefined
}

/** All errors in one of the orders: by product, name, HTTP status or language. */
export function ListedBy({ listing, products, kept }: ListedByProps) {
  const { t } = useWords()
  return (
    <div className="listing" data-listing={listing}>
      {shelvesBy(listing, products).map(({ key, entries }) => {
        const shown = entries.filter(({ product, id }) => kept?.has(`${product}/${id}`) ?? true)
        if (shown.length === 0 && kept !== undefined) return null
        const id = `${listing}-${key}`
        const most = listing === 'product' ? mostListed : shown.length
        return (
          <section className="shelf" key={key} aria-labelledby={id}>
            <header className="shelf-head">
              <ShelfName listing={listing} name={key} id={id} products={products} />
              <span className="count">{t('home.count', { count: entries.length })}</span>
            </header>
            <EntryList entries={shown.slice(0, most)} />
            {shown.length > most && <AllOf product={key} />}
          </section>
        )
      })}
    </div>
  )
}

function AllOf({ product }: { readonly product: string }) {
  const { t, locale } = useWords()
  return (
    <p>
      <Link to={pathOf(locale, product)}>{t('home.all')}</Link>
    </p>
  )
}

interface ShelfNameProps {
  readonly listing: Listing
  readonly name: string
  readonly id: string
  readonly products: readonly ProductLine[]
}

function ShelfName({ listing, name, id, products }: ShelfNameProps) {
  const { t, locale } = useWords()
  if (listing === 'product') {
    const product = products.find((one) => one.id === name)
    return (
      <h3 id={id} lang={product?.nameLang}>
        <Link to={pathOf(locale, name)} viewTransition>
          {product?.name}
        </Link>
      </h3>
    )
  }
  if (listing === 'language')
    return <h3 id={id}>{isLocale(name) ? t(`language.${name}`) : name}</h3>
  return <h3 id={id}>{name === noStatus ? t('browse.noStatus') : name}</h3>
}
