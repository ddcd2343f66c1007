import { lazy, Suspense, useEffect } from 'react'
import { Link, useParams } from 'react-router'
import { isLocale } from '../../model/locale.ts'
import { CheckList } from '../entry/CheckList.tsx'
import { EntryFacts } from '../entry/EntryFacts.tsx'
import { EntryTitle } from '../entry/EntryTitle.tsx'
import { useWords } from '../i18n/useWords.ts'
import { pathOf } from '../library/addresses.ts'
import { type EntryPage, entryPageOf } from '../library/entryPage.ts'
import { useShelves } from '../library/useShelves.ts'
import { useReadPaste } from '../paste/pasteStore.ts'
import { Marked } from '../text/Marked.tsx'
import { useWizard } from '../wizard/useWizard.ts'
import { Wizard } from '../wizard/Wizard.tsx'
import type { WizardPage } from '../wizard/wizardPage.ts'
import { useHost } from './hostLink.ts'
import { useSharing } from './sharing.ts'
import { useFrameWords } from './useFrameWords.ts'
import { useStepReport } from './useStepReport.ts'

/** Few pastes show a fault by themselves. */
const Diagnoses = lazy(async () => ({
  default: (await import('../answer/Diagnoses.tsx')).Diagnoses,
}))

/** Asked beside a form alone. */
const Consent = lazy(async () => ({ default: (await import('./Consent.tsx')).Consent }))

/** One error in a frame: what it means and the way through its checks. */
export function EntryView() {
  const { locale } = useWords()
  const f = useFrameWords()
  const host = useHost()
  const { product = '', entry = '' } = useParams()
  const shelves = useShelves(locale, true)
  const shelf = shelves.kind === 'loaded' ? shelves.byProduct.get(product) : undefined
  const found = shelf && entryPageOf(shelf, entry)
  const asked = host.kind === 'linked' ? host.hello.ticket : ''
  const page =
    found && isLocale(asked)
      ? { ...found, product: { ...found.product, ticketLanguage: asked } }
      : found

  return (
    <article className="frame-entry">
      <p>
        <Link to={pathOf(locale)}>← {f('back')}</Link>
      </p>
      {shelves.kind === 'failed' || (shelves.kind === 'loaded' && !page) ? (
        <p className="note">{f('failed')}</p>
      ) : (
        page && <EntryBody key={`${product}/${entry}`} page={page} />
      )}
    </article>
  )
}

function EntryBody({ page }: { readonly page: EntryPage }) {
  const { t, locale } = useWords()
  const { product, entry, tree } = page
  const diagnoses = useReadPaste()?.reading.examinations[product.id]?.diagnoses ?? []
  const own = diagnoses.filter(({ entries }) => entries === undefined || entries.includes(entry.id))

  // Who opened the error reads on at its title, wherever the button was.
  useEffect(() => {
    document.querySelector<HTMLElement>('.frame-entry h1')?.focus()
  }, [])

  return (
    <>
      {entry.lang !== locale && (
        <p className="note">{t('entry.fallback', { language: t(`language.${entry.lang}`) })}</p>
      )}
      <EntryTitle entry={entry} />
      <EntryFacts entry={entry} />
      {own.length > 0 && (
        <Suspense fallback={null}>
          <Diagnoses proven={own.map((diagnosis) => ({ product: product.id, diagnosis }))} />
        </Suspense>
      )}
      {entry.causes[0] !== undefined && (
        <section className="frame-cause" aria-labelledby="cause-title">
          <h2 id="cause-title">{t('entry.cause', { count: 1 })}</h2>
          <p lang={entry.lang}>
            <Marked of={entry.causes[0]} />
          </p>
        </section>
      )}
      {tree === null ? <CheckList entry={entry} /> : <Steps page={{ ...page, tree }} />}
    </>
  )
}

function Steps({ page }: { readonly page: WizardPage }) {
  const view = useWizard(page)
  const host = useHost()
  const sharing = useSharing()
  useStepReport(page, view)
  // Before the first answer there is nothing to send but what stands in the form already.
  const hasAnswered = view.progress.path.some(({ key }) => !view.state.found.includes(key))
  return (
    <>
      <Wizard page={page} view={view} />
      {host.kind === 'linked' &&
        host.hello.mode === 'suggest' &&
        (hasAnswered || sharing.kind !== 'nothing') && (
          <Suspense fallback={null}>
            <Consent page={page} view={view} />
          </Suspense>
        )}
    </>
  )
}
