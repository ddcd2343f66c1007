import { Link } from 'react-router'
import { splitTitle } from '../entry/splitTitle.ts'
import { useWords } from '../i18n/useWords.ts'
import { pathOf } from '../library/addresses.ts'
import { hasLiteralLabel } from '../library/hasLiteralLabel.ts'
import type { ShelvedEntry } from '../library/shelf.ts'
import { CodeName } from '../text/CodeName.tsx'
import { Marked } from '../text/Marked.tsx'

interface CodeTableProps {
  readonly product: string
  readonly entries: readonly ShelvedEntry[]
}

function hasStatus({ signatures }: ShelvedEntry): boolean {
  return signatures.some(({ kind }) => kind === 'status')
}

/** Every code and message of a product, with its HTTP status where any has one, and what it means. */
export function CodeTable({ product, entries }: CodeTableProps) {
  const { t, locale } = useWords()
  const isStatusKnown = entries.some(hasStatus)
  return (
    // A table that is wider than the page scrolls by itself, and must do so with the keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls takes the focus
    <section className="table-scroll" aria-label={t('product.table')} tabIndex={0}>
      <table className="codes">
        <caption className="unseen">{t('product.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('product.code')}</th>
            {isStatusKnown && <th scope="col">{t('product.status')}</th>}
            <th scope="col">{t('product.cause')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => {
            const statuses = entry.signatures.filter(({ kind }) => kind === 'status')
            const about = entry.summary ?? entry.causes[0]
            return (
              <tr key={entry.id}>
                <th scope="row">
                  <Link to={pathOf(locale, product, entry.id)} lang={entry.lang}>
                    <CodeName text={entry.label} isLiteral={hasLiteralLabel(entry)} />
                  </Link>
                </th>
                {isStatusKnown && (
                  <td className="codes-status">
                    {statuses.length === 0 ? (
                      <span className="unseen">{t('product.noStatus')}</span>
                    ) : (
                      statuses.map(({ value }) => value).join(', ')
                    )}
                  </td>
                )}
                <td lang={entry.lang}>
                  {about === undefined ? splitTitle(entry).words : <Marked of={about} />}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
