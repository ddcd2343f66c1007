import type { i18n } from 'i18next'
import { matchRoutes, type RouteObject } from 'react-router'
import { isLocale } from '../model/locale.ts'
import { learn } from './i18n/speaker.ts'

/**
 * Loads what the routes of a path load late, and their words: a built page is drawn again exactly as it is, so everything it is drawn with
 * must be there before. Changes the routes.
 */
export async function wake(speaker: i18n, routes: RouteObject[], path: string): Promise<void> {
  await Promise.all(
    (matchRoutes(routes, path) ?? []).map(async ({ route, params }) => {
      if (typeof route.lazy !== 'function') return
      const { locale } = params
      const { id } = route
      const hasOwnWords = id === 'write' || id === 'embedIt'
      const words = hasOwnWords && isLocale(locale) ? learn(speaker, locale, id) : undefined
      const [parts] = await Promise.all([route.lazy(), words])
      Object.assign(route, parts, { lazy: undefined })
    }),
  )
}
