import { act, render } from '@testing-library/react'
import { createMemoryRouter, parsePath, RouterProvider } from 'react-router'
import { locales } from '../model/locale.ts'
import { App } from './App.tsx'
import { library } from './fixture.ts'
import { createSpeaker, learn } from './i18n/speaker.ts'
import { createRoutes } from './routes.tsx'
import { wake } from './wake.ts'

/** What pages load when they first need it. A test has it at hand: what arrives between two steps of a test is drawn outside of both. */
const late = () =>
  Promise.all([
    import('./answer/Diagnoses.tsx'),
    import('./answer/Excerpt.tsx'),
    import('./answer/MaskedNote.tsx'),
    import('./answer/NoAnswer.tsx'),
    import('./home/RecognizedFacts.tsx'),
    import('./triage/Narrow.tsx'),
    import('./wizard/PasteAgain.tsx'),
    import('./wizard/ReplyText.tsx'),
    import('./wizard/Ticket.tsx'),
  ])

/** Draws the app at a path for a test, with the library of the fixture; returns its router. */
export async function renderAt(path: string, state: unknown = null) {
  await late()
  const speaker = createSpeaker()
  await Promise.all(locales.map((locale) => learn(speaker, locale)))
  const routes = createRoutes({ speaker, library })
  // Every kind of page is there, so that a move from one to another waits for nothing.
  for (const kind of [path, '/en/', '/en/product/', '/en/product/entry/'])
    await wake(speaker, routes, parsePath(kind).pathname ?? '/')
  const router = createMemoryRouter(routes, {
    initialEntries: [{ ...parsePath(path), state }],
  })
  const scope = { site: { name: { en: 'Unstuck' }, url: '' }, data: '/data/', library }
  await act(async () => {
    render(
      <App scope={scope} speaker={speaker}>
        <RouterProvider router={router} />
      </App>,
    )
  })
  return router
}
