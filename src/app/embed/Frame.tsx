import { lazy, Suspense, use, useEffect, useRef, useState } from 'react'
import { Outlet, Route, Routes, useLocation, useNavigate } from 'react-router'
import type { Locale } from '../../model/locale.ts'
import { Results } from '../answer/Results.tsx'
import { useWords } from '../i18n/useWords.ts'
import { pathIn, pathOf } from '../library/addresses.ts'
import type { ProductLine } from '../library/library.ts'
import { LiveRegion } from '../live/LiveRegion.tsx'
import { PageDrop } from '../paste/PageDrop.tsx'
import { PasteBox } from '../paste/PasteBox.tsx'
import { preferProduct } from '../paste/reader.ts'
import { SiteContext } from '../site/siteContext.ts'
import { applyLook } from './applyLook.ts'
import { FrameFoot } from './FrameFoot.tsx'
import { useHost } from './hostLink.ts'
import { MissNote } from './MissNote.tsx'
import { Refused } from './Refused.tsx'
import { useAttributeCheck } from './useAttributeCheck.ts'
import { useMatchReport } from './useMatchReport.ts'

/** Loaded once somebody opens an error: who only asks needs no steps. */
const EntryView = lazy(() =>
  import('./EntryView.tsx').then((file) => ({ default: file.EntryView })),
)

/** Loaded beside a form alone. */
const SuggestView = lazy(async () => ({
  default: (await import('./SuggestView.tsx')).SuggestView,
}))

interface FrameProps {
  /** What the address says until the host speaks. */
  readonly mode: string
  readonly scheme: string
  /** Loads the words of a language. */
  readonly learn: (locale: Locale) => Promise<unknown>
}

/** The page for a frame: the box and what was found, an error and its checks, or suggestions beside a form. */
export function Frame({ mode, scheme, learn }: FrameProps) {
  return (
    <Routes>
      <Route path="/:locale" element={<Around mode={mode} scheme={scheme} learn={learn} />}>
        <Route index element={<Home mode={mode} />} />
        <Route
          path=":product/:entry"
          element={
            <Suspense fallback={null}>
              <EntryView />
            </Suspense>
          }
        />
        <Route path="*" element={<Home mode={mode} />} />
      </Route>
    </Routes>
  )
}

function useMode(given: string): string {
  const host = useHost()
  return host.kind === 'linked' ? host.hello.mode : given
}

/** What every view stands in; follows what the host says. */
function Around({ mode: given, scheme, learn }: FrameProps) {
  const { locale } = useWords()
  const { library } = use(SiteContext)
  const host = useHost()
  const mode = useMode(given)
  const navigate = useNavigate()
  const { pathname, search, state } = useLocation()
  const [products, setProducts] = useState<readonly ProductLine[]>([])
  const hello = host.kind === 'linked' ? host.hello : undefined
  useMatchReport()
  useAttributeCheck(hello, products)

  useEffect(() => {
    library.catalog(locale).then(
      (catalog) => setProducts(catalog.products),
      () => {},
    )
  }, [library, locale])

  useEffect(() => {
    applyLook(document.documentElement, hello?.scheme ?? scheme, hello?.tokens ?? '')
    document.documentElement.dataset.mode = mode
  }, [hello, scheme, mode])

  const product = hello?.product ?? ''
  const entry = hello?.entry ?? ''
  const placed = useRef('')
  useEffect(() => {
    preferProduct(product === '' ? undefined : product)
    // Named once, an entry is shown once: a change of the language or the look keeps the place.
    const place = `${product}/${entry}`
    if (place === placed.current) return
    placed.current = place
    if (product !== '' && entry !== '') void navigate(pathOf(locale, product, entry))
  }, [product, entry, locale, navigate])

  const wanted = hello?.locale
  useEffect(() => {
    if (wanted === undefined || wanted === locale) return
    let isCurrent = true
    learn(wanted).then(
      () => isCurrent && navigate({ pathname: pathIn(wanted, pathname), search }, { state }),
      () => {},
    )
    return () => {
      isCurrent = false
    }
  }, [wanted, locale, learn, navigate, pathname, search, state])

  useEffect(() => {
    document.documentElement.lang = locale
  }, [locale])

  if (host.kind === 'unknown') return null
  if (host.kind === 'refused') return <Refused />
  // Inside another page, that page's own main part is the only one.
  const Main = host.kind === 'alone' ? 'main' : 'div'
  const own = products.filter(({ id }) => id === product)
  return (
    <>
      <Main className="frame" id="main" data-mode={mode}>
        <Outlet />
        {mode !== 'suggest' && <FrameFoot products={own.length > 0 ? own : products} />}
      </Main>
      <LiveRegion />
      {mode !== 'suggest' && <PageDrop />}
    </>
  )
}

function Home({ mode: given }: { readonly mode: string }) {
  const { t } = useWords()
  const mode = useMode(given)
  useEffect(() => {
    if (mode === 'button' && document.hasFocus()) document.getElementById('paste')?.focus()
  }, [mode])
  if (mode === 'suggest')
    return (
      <Suspense fallback={null}>
        <SuggestView />
      </Suspense>
    )
  return (
    <>
      <h1 className="unseen">{t('home.title')}</h1>
      <PasteBox />
      <Results products={[]} />
      <MissNote />
    </>
  )
}
