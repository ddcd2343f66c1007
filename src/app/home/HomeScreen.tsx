import { lazy, Suspense, useState } from 'react'
import { useLoaderData } from 'react-router'
import { Results } from '../answer/Results.tsx'
import { useWords } from '../i18n/useWords.ts'
import type { Catalog } from '../library/library.ts'
import { PasteBox } from '../paste/PasteBox.tsx'
import { usePaste, useReadPaste } from '../paste/pasteStore.ts'
import { WithoutMessage } from '../triage/WithoutMessage.tsx'
import { Browse } from './Browse.tsx'
import { PrivacyReceipt } from './PrivacyReceipt.tsx'
import { useRecentAnswers } from './recentAnswers.ts'

/** Nothing of it is seen before a paste. */
const RecognizedFacts = lazy(async () => ({
  default: (await import('./RecognizedFacts.tsx')).RecognizedFacts,
}))

/** There is nothing in it before an answer, or a choice to keep them. */
const RecentAnswers = lazy(async () => ({
  default: (await import('./RecentAnswers.tsx')).RecentAnswers,
}))

/** The first page of a language: the box, what was found, and everything by name. */
export function HomeScreen() {
  const { t } = useWords()
  const { products } = useLoaderData<Catalog>()
  // After a paste the way without a message is offered where nothing was found.
  const isPasted = usePaste().kind !== 'empty'
  const hasKept = useRecentAnswers() !== null
  const isAnswered = useReadPaste()?.reading.verdict.kind === 'answer'
  // What is shown once stays: the box is not taken from under the finger that unticks it.
  const [hasRecent, setRecent] = useState(false)
  if (!hasRecent && (hasKept || isAnswered)) setRecent(true)
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
      {hasRecent && (
        <Suspense fallback={null}>
          <RecentAnswers products={products} />
        </Suspense>
      )}
      {/* Woken up after what stands above it, in a task of its own. */}
      <Suspense>
        <Browse products={products} />
      </Suspense>
    </div>
  )
}
