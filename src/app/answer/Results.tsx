import { lazy, Suspense, use, useEffect } from 'react'
import { useWords } from '../i18n/useWords.ts'
import type { ProductLine } from '../library/library.ts'
import { useShelves } from '../library/useShelves.ts'
import { announce } from '../live/announcements.ts'
import { useNotice } from '../paste/notice.ts'
import { usePaste, useReadPaste } from '../paste/pasteStore.ts'
import type { Reading } from '../paste/protocol.ts'
import { stopReading } from '../paste/reader.ts'
import { useIsSlow } from '../paste/useIsSlow.ts'
import { SiteContext } from '../site/siteContext.ts'
import { Answer } from './Answer.tsx'
import { Choices } from './Choices.tsx'
import { type Found, foundOf, provenBy } from './foundOf.ts'
import { isAlsoThere } from './isAlsoThere.ts'
import { LanguageOffer } from './LanguageOffer.tsx'
import { ReadingFailed } from './ReadingFailed.tsx'

/** Few pastes show a fault by themselves. */
const Diagnoses = lazy(async () => ({ default: (await import('./Diagnoses.tsx')).Diagnoses }))

/** Loaded where nothing fits. */
const NoAnswer = lazy(async () => ({ default: (await import('./NoAnswer.tsx')).NoAnswer }))

/** Loaded where something was masked. */
const MaskedNote = lazy(async () => ({ default: (await import('./MaskedNote.tsx')).MaskedNote }))

/** So many errors are compared at a glance; of more a question is asked first. */
const mostChoices = 3

/** What was found in the paste: one answer, a few to choose from, or honestly nothing. */
export function Results({ products }: { readonly products: readonly ProductLine[] }) {
  const { t, locale } = useWords()
  const { HandOver } = use(SiteContext)
  const paste = usePaste()
  const notice = useNotice()
  const { reading, text: readText } = useReadPaste() ?? {}
  const named = reading?.verdict.matches.map(({ product }) => product) ?? []
  const shelves = useShelves(locale, paste.kind !== 'empty', named)
  const found =
    reading === undefined || shelves.kind !== 'loaded'
      ? undefined
      : foundOf(reading, shelves.byProduct)
  const proven = reading === undefined ? [] : provenBy(reading)
  const isSlow = useIsSlow(paste.kind === 'reading')
  const verdict = reading?.verdict.kind
  const label = found?.[0]?.entry.label ?? ''
  const count = found?.length ?? 0

  const isFound = found !== undefined
  useEffect(() => {
    // That nothing fits, `NoAnswer` says itself.
    if (verdict === undefined || !isFound || count === 0) return
    if (verdict === 'answer') announce(t('result.answer', { label }))
    else announce(count === 1 ? t('result.chooseOne') : t('result.choose', { count }))
  }, [verdict, isFound, count, label, t])

  return (
    <section
      id="result"
      className="result"
      tabIndex={-1}
      aria-label={t('result.heading')}
      aria-busy={paste.kind === 'reading'}
    >
      {notice !== undefined && <p className="note warn">{notice}</p>}
      {isSlow && (
        <p className="result-wait">
          {t('box.reading')}{' '}
          <button type="button" className="button quiet small" onClick={stopReading}>
            {t('box.cancel')}
          </button>
        </p>
      )}
      {paste.kind === 'failed' && <ReadingFailed failure={paste.failure ?? 'read'} />}
      {shelves.kind === 'failed' && paste.kind === 'read' && <ReadingFailed failure="index" />}
      {reading !== undefined && found !== undefined && (
        <>
          {HandOver === undefined && <LanguageOffer />}
          {/* Together, so that a fault which is drawn later pushes no answer down. */}
          <Suspense fallback={null}>
            {proven.length > 0 && <Diagnoses proven={proven} />}
            {found.length === 0 ? (
              <NoAnswer isDiagnosed={proven.length > 0} reading={reading} products={products} />
            ) : (
              <FoundEntries
                key={readText}
                found={found}
                reading={reading}
                isClear={verdict === 'answer'}
              />
            )}
          </Suspense>
          {reading.masked.spans.length > 0 && (
            <Suspense fallback={null}>
              <MaskedNote reading={reading} />
            </Suspense>
          )}
        </>
      )}
    </section>
  )
}

/** Loaded where too many fit, which is rare. */
const Narrow = lazy(async () => ({ default: (await import('../triage/Narrow.tsx')).Narrow }))

interface FoundEntriesProps {
  readonly found: readonly Found[]
  readonly reading: Reading
  /** Whether the first is the one that is meant. */
  readonly isClear: boolean
}

/** The entries that fit: one with what else it might be, a few to choose from, or questions where they are too many. */
function FoundEntries({ found, reading, isClear }: FoundEntriesProps) {
  const [first, ...others] = found
  if (isClear && first !== undefined) {
    const also = others.filter((other) => isAlsoThere(first, other))
    const near = others.filter((other) => !also.includes(other))
    return (
      <>
        <Answer found={first} />
        {also.length > 0 && <Choices found={also} beside="also" />}
        {near.length > 0 && <Choices found={near} beside="neighbours" />}
      </>
    )
  }
  if (found.length <= mostChoices) return <Choices found={found} />
  return (
    <Suspense fallback={null}>
      <Narrow found={found} reading={reading} />
    </Suspense>
  )
}
