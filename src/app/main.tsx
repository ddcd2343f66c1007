import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createBrowserRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { locales } from '../model/locale.ts'
import { App } from './App.tsx'
import { localeOfPath } from './i18n/localeOfPath.ts'
import { createSpeaker, learn } from './i18n/speaker.ts'
import { fetchLibrary } from './library/fetchLibrary.ts'
import { type PageData, readPageData } from './library/pageData.ts'
import { createRoutes } from './routes.tsx'

const base = import.meta.env.BASE_URL
let page = readPageData(document)
const library = fetchLibrary(() => page.data)
const speaker = createSpeaker()

// A built page is drawn again exactly as it is, so the words must be there before the first render.
const spoken = localeOfPath(`/${location.pathname.slice(base.length)}`)
await Promise.all((spoken === undefined ? locales : [spoken]).map((one) => learn(speaker, one)))

const router = createBrowserRouter(createRoutes({ speaker, library }), {
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
if (container === null) throw new Error('#app: unexpected absence, expected where the page stands')
const root = page.loaderData === null ? createRoot(container) : hydrateRoot(container, draw(page))
if (page.loaderData === null) root.render(draw(page))

// While guides are written, a saved one reaches the open page, with what is wrong with it.
if (import.meta.hot) {
  const { showDiagnostics } = await import('./dev/showDiagnostics.tsx')
  showDiagnostics(page.diagnostics ?? [])
  import.meta.hot.on('unstuck:content', (next: PageData) => {
    page = next
    root.render(draw(next))
    showDiagnostics(next.diagnostics ?? [])
    void router.revalidate()
  })
}
