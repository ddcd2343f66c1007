import { Fragment, lazy, Suspense } from 'react'
import { useLoaderData } from 'react-router'
import { wordsIn } from '../../model/locale.ts'
import { Helpful } from '../answer/Helpful.tsx'
import { useWords } from '../i18n/useWords.ts'
import { Trail } from '../layout/Trail.tsx'
import { pathOf } from '../library/addresses.ts'
import type { EntryPage } from '../library/entryPage.ts'
import { useReadPaste } from '../paste/pasteStore.ts'
import { GuideNote } from '../product/GuideNote.tsx'
import { Marked } from '../text/Marked.tsx'
import { CheckList } from './CheckList.tsx'
import { EntryFacts } from './EntryFacts.tsx'
import { EntryTitle } from './EntryTitle.tsx'
import { FromPaste } from './FromPaste.tsx'
import { GuidedChecks } from './GuidedChecks.tsx'
import { Neighbours } from './Neighbours.tsx'
import { Signatures } from './Signatures.tsx'
import { TakeAlong } from './TakeAlong.tsx'

const Diagnoses = lazy(async () => ({
  default: (await import('../answer/Diagnoses.tsx')).Diagnoses,
}))

/** One error: what it means, the way through its checks, then everything that the guide says about it. */
export function EntryScreen() {
  const { t, locale } = useWords()
  const page = useLoaderData<EntryPage>()
  const { product, guide, entry, tree, map, neighbours } = page
  const examination = useReadPaste()?.reading.examinations[product.id]
  const name = wordsIn(product.name, locale)
  const diagnoses = examination?.diagnoses ?? []
  const own = diagnoses.filter(({ entries }) => entries === undefined || entries.includes(entry.id))

  return (
    <article className="page entry">
      <Trail items={[{ name, path: pathOf(locale, product.id) }]} here={entry.label} />
      {entry.lang !== locale && (
        <p className="note">{t('entry.fallback', { language: t(`language.${entry.lang}`) })}</p>
      )}
      <header className="entry-head">
        <EntryTitle entry={entry} />
        {entry.summary !== undefined && (
          <p className="lead" lang={entry.lang}>
            <Marked of={entry.summary} />
          </p>
        )}
        <EntryFacts entry={entry} />
      </header>
      <div className="entry-body">
        <div className="entry-main">
          {own.length > 0 && (
            <Suspense fallback={null}>
              <Diagnoses proven={own.map((diagnosis) => ({ product: product.id, diagnosis }))} />
            </Suspense>
          )}
          {entry.causes.length > 0 && (
            <section className="causes" aria-labelledby="causes-title">
              <h2 id="causes-title">{t('entry.cause', { count: entry.causes.length })}</h2>
              <ul lang={entry.lang}>
                {entry.causes.map((cause) => (
                  <li key={`${cause.line}-${cause.text}`}>
                    <Marked of={cause} />
                  </li>
                ))}
              </ul>
            </section>
          )}
          {tree === null ? (
            <CheckList entry={entry} />
          ) : (
            <GuidedChecks key={entry.id} page={{ ...page, tree }} map={map} />
          )}
        </div>
        <div className="entry-aside">
          {/* Woken up after the checks, in a task of its own. */}
          <Suspense>
            <FromPaste product={product.id} entry={entry.id} />
            <Signatures entry={entry} />
            <Neighbours product={product.id} neighbours={neighbours} />
            {guide !== null && <GuideNote guide={guide} line={entry.line} />}
            <Fragment key={entry.id}>
              <TakeAlong entry={entry} />
              <Helpful product={product.id} entry={entry.id} />
            </Fragment>
          </Suspense>
        </div>
      </div>
    </article>
  )
}
