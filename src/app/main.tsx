import { StrictMode, startTransition } from 'react'
import { createRoot, hydrateRoot, type Root } from 'react-dom/client'
import { createBrowserRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { locales } from '../model/locale.ts'
import { App } from './App.tsx'
import type { ContentChange } from './dev/contentChange.ts'
import type { DiagnosticsSummary } from './dev/diagnosticsSummary.ts'
import { contentChanged, diagnosed } from './dev/events.ts'
import { localeOfPath } from './i18n/localeOfPath.ts'
import { createSpeaker, learn } from './i18n/speaker.ts'
import { fetchLibrary } from './library/fetchLibrary.ts'
import { type PageData, readPageData } from './library/pageData.ts'
import { stayOffline } from './offline/stayOffline.ts'
import { createRoutes } from './routes.tsx'
import { wake } from './wake.ts'

/** Wakes the page. A function, because what is loaded late needs this file to be done: it must not wait at its top. */
async function start(): Promise<void> {
  const base = import.meta.env.BASE_URL
  let page = readPageData(document)
  const fetched = fetchLibrary(() => page.data)
  const live = import.meta.hot && (await import('./dev/liveLibrary.ts')).liveLibrary(fetched)
  const library = live ?? fetched
  const speaker = createSpeaker()

  // A built page is drawn again exactly as it is, so the words must be there before the first render.
  const path = `/${location.pathname.slice(base.length)}`
  const spoken = localeOfPath(path)
  const routes = createRoutes({ speaker, library })
  await Promise.all([
    ...(spoken === undefined ? locales : [spoken]).map((one) => learn(speaker, one)),
    wake(speaker, routes, path),
  ])

  const router = createBrowserRouter(routes, {
    basename: base,
    ...(page.loaderData === null ? {} : { hydrationData: { loaderData: page.loaderData } }),
  })

  const draw = ({ site, data }: PageData) => (
    <StrictMode>
      <App scope={{ site, data, library }} speaker={speaker}>
        <RouterProvider router={router} />
      </App>
    </StrictMode>
  )

  const container = document.getElementById('app')
  if (container === null)
    throw new Error('#app: unexpected absence, expected where the page stands')
  const drawn: { root?: Root } = {}
  if (page.loaderData === null) {
    drawn.root = createRoot(container)
    drawn.root.render(draw(page))
  } else {
    // In slices: the page can be read already, and must answer to a finger while it wakes up.
    startTransition(() => {
      drawn.root = hydrateRoot(container, draw(page))
    })
  }

  // What is kept for later must not delay what is wanted now.
  if (import.meta.env.PROD) {
    if (document.readyState === 'complete') void stayOffline(base)
    else addEventListener('load', () => void stayOffline(base), { once: true })
  }

  // While guides are written, a saved one reaches the open page, with what is wrong with it.
  if (import.meta.hot) {
    const { showDiagnostics } = await import('./dev/showDiagnostics.tsx')
    let found = page.diagnostics
    const showFound = () => {
      const at = `/${location.pathname.slice(base.length)}`
      showDiagnostics(found, localeOfPath(at) ?? 'en')
    }
    showFound()
    router.subscribe(showFound)
    import.meta.hot.on(contentChanged, ({ page: next, changes }: ContentChange) => {
      page = { ...next, loaderData: null }
      live?.change(changes)
      drawn.root?.render(draw(page))
      void router.revalidate()
    })
    import.meta.hot.on(diagnosed, (next: DiagnosticsSummary) => {
      found = next
      showFound()
    })
  }
}

// In a task of its own, after the reading of this file: a finger waits for the longest task, not for their sum.
setTimeout(() => void start())
