import { act, render } from '@testing-library/react'
import { createMemoryRouter, parsePath, RouterProvider } from 'react-router'
import { locales } from '../model/locale.ts'
import { App } from './App.tsx'
import { library } from './fixture.ts'
import { createSpeaker, learn } from './i18n/speaker.ts'
import { createRoutes } from './routes.tsx'

/** Draws the app at a path for a test, with the library of the fixture; returns its router. */
export async function renderAt(path: string, state: unknown = null) {
  const speaker = createSpeaker()
  await Promise.all(locales.map((locale) => learn(speaker, locale)))
  const router = createMemoryRouter(createRoutes({ speaker, library }), {
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
