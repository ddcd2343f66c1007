import { Suspense } from 'react'
import { Link, useLoaderData } from 'react-router'
import { languageOf, wordsIn } from '../../model/locale.ts'
import { triage } from '../../wizard/triage.ts'
import { useWords } from '../i18n/useWords.ts'
import { Trail } from '../layout/Trail.tsx'
import { pathOf } from '../library/addresses.ts'
import type { Shelf } from '../library/shelf.ts'
import { TriageSection } from '../triage/TriageSection.tsx'
import { CodeTable } from './CodeTable.tsx'
import { GuideNote } from './GuideNote.tsx'

/** A product: each of its errors with its cause, then all codes in a table. */
export function ProductScreen() {
  const { t, locale } = useWords()
  const shelf = useLoaderData<Shelf>()
  const { product, guides, entries } = shelf
  const candidates = entries.map((entry) => ({ entry }))
  const isAskable = triage(product, candidates, {}).kind === 'question'
  const name = wordsIn(product.name, locale)
  return (
    <div className="page product">
      <Trail items={[]} here={name} />
      <h1 tabIndex={-1}>{t('product.heading', { name })}</h1>
      <p className="lead" lang={languageOf(product.name, locale)}>
        {t('product.description', { name })}
      </p>
      {isAskable && (
        <p className="actions">
          <a className="button quiet needs-script" href="#ask">
            {t('triage.title')}
          </a>
        </p>
      )}
      {/* Sorting and filtering wake up in a task of their own: the table can be read before. */}
      <Suspense>
        <CodeTable product={product.id} entries={entries} />
      </Suspense>
      <TriageSection shelf={shelf} />
      {guides.map((guide) => (
        <GuideNote key={guide.id} guide={guide} />
      ))}
      <p className="actions">
        <Link to={pathOf(locale)}>{t('wizard.another')}</Link>
      </p>
    </div>
  )
}
