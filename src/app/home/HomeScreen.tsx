import { lazy, Suspense } from 'react'
import { useLoaderData } from 'react-router'
import { Results } from '../answer/Results.tsx'
import { useWords } from '../i18n/useWords.ts'
import type { Catalog } from '../library/library.ts'
import { PasteBox } from '../paste/PasteBox.tsx'
import { usePaste } from '../paste/pasteStore.ts'
import { WithoutMessage } from '../triage/WithoutMessage.tsx'
import { Browse } from './Browse.tsx'
import { PrivacyReceipt } from './PrivacyReceipt.tsx'
import { RecentAnswers } from './RecentAnswers.tsx'

/** Nothing of it is seen before a paste. */
const RecognizedFacts = lazy(async () => ({
  default: (await import('./RecognizedFacts.tsx')).RecognizedFacts,
}))

/** The first page of a language: the box, what was found, and everything by name. */
export function HomeScreen() {
  const { t } = useWords()
  const { products } = useLoaderData<Catalog>()
  // After a paste the way without a message is offered where nothing was found.
  const isPasted = usePaste().kind !== 'empty'
  return (
    <div className="page home">
      <div className="hero">
        <h1 tabIndex={-1}>{t('home.title')}</h1>
        <p className="lead">{t('home.lead')}</p>
      </div>
      <PasteBox />
      {isPasted && (
        <Suspense fallback={null}>
          <RecognizedFacts />
        </Suspense>
      )}
      {!isPasted && <WithoutMessage products={products} />}
      <Results products={products} />
      <PrivacyReceipt />
      <RecentAnswers products={products} />
      {/* Woken up after what stands above it, in a task of its own. */}
      <Suspense>
        <Browse products={products} />
      </Suspense>
    </div>
  )
}
