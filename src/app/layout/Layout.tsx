import { Suspense } from 'react'
import { Outlet, useLoaderData, useMatches, useParams } from 'react-router'
import { useHead } from '../head/useHead.ts'
import { useWords } from '../i18n/useWords.ts'
import { LiveRegion } from '../live/LiveRegion.tsx'
import { UpdateNotice } from '../offline/UpdateNotice.tsx'
import { PageDrop } from '../paste/PageDrop.tsx'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import { type ProductSupport, Support } from './Support.tsx'
import { useArrival } from './useArrival.ts'
import { useKeepVisit } from './useKeepVisit.ts'
import { usePrintAll } from './usePrintAll.ts'

/** What every page in a language stands in. */
export function Layout() {
  const { t } = useWords()
  const { product } = useParams()
  const products = useLoaderData<readonly ProductSupport[]>()
  const own = products.filter(({ id }) => id === product)
  // Where guides are written, what is dropped is a guide and no error.
  const isWriting = useMatches().some(({ id }) => id === 'write')
  useHead()
  useArrival()
  useKeepVisit()
  usePrintAll()
  return (
    <>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <Header />
      {/* Nothing is painted before this begins (fillTemplate), or what stands in the header would move as it arrives. */}
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      {/* Woken up after the page, in a task of its own. */}
      <Suspense>
        <Support products={own.length > 0 ? own : products} />
        <Footer />
      </Suspense>
      {!isWriting && <PageDrop />}
      <UpdateNotice />
      <LiveRegion />
    </>
  )
}
