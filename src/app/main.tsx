import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createBrowserRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { locales } from '../model/locale.ts'
import { App } from './App.tsx'
import { localeOfPath } from './i18n/localeOfPath.ts'
import { createSpeaker, learn } from './i18n/speaker.ts'
import { fetchLibrary } from './library/fetchLibrary.ts'
import { readPageData } from './library/pageData.ts'
import { createRoutes } from './routes.tsx'

const base = import.meta.env.BASE_URL
const page = readPageData(document)
const scope = { site: page.site, data: page.data, library: fetchLibrary(() => page.data) }
const speaker = createSpeaker()

// A built page is drawn again exactly as it is, so the words must be there before the first render.
const spoken = localeOfPath(`/${location.pathname.slice(base.length)}`)
await Promise.all(
  (spoken === undefined ? locales : [spoken]).map((locale) => learn(speaker, locale)),
)

const router = createBrowserRouter(createRoutes({ speaker, library: scope.library }), {
  basename: base,
  ...(page.loaderData === null ? {} : { hydrationData: { loaderData: page.loaderData } }),
})

const app = (
  <StrictMode>
    <App scope={scope} speaker={speaker}>
      <RouterProvider router={router} />
    </App>
  </StrictMode>
)

const container = document.getElementById('app')
if (container === null)
  throw new Error('#app: unexpected absence, expected the container of the page')
if (page.loaderData === null) createRoot(container).render(app)
else hydrateRoot(container, app)

// A new version was published and a part of this one is gone: the next full load has it all.
window.addEventListener('vite:preloadError', (event) => {
  event.preventDefault()
  location.reload()
})
