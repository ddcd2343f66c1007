import type { i18n } from 'i18next'
import {
  data,
  type LoaderFunctionArgs,
  Outlet,
  type RouteObject,
  type ShouldRevalidateFunction,
} from 'react-router'
import { isLocale, type Locale, locales } from '../model/locale.ts'
import { entryHandle, homeHandle, productHandle, startHandle } from './head/heads.ts'
import { learn } from './i18n/speaker.ts'
import { Layout } from './layout/Layout.tsx'
import { entryPageOf } from './library/entryPage.ts'
import type { Library } from './library/library.ts'
import { BrokenScreen } from './lost/BrokenScreen.tsx'
import { LostAnywhere } from './lost/LostAnywhere.tsx'

/** What the routes need: words and data. */
export interface Sources {
  readonly speaker: i18n
  readonly library: Library
}

// Each kind of page loads its own part: who reads one error does not load what reads a paste.
const startPart = async () => ({ Component: (await import('./start/StartScreen.tsx')).StartScreen })
const goPart = async () => ({ Component: (await import('./start/GoScreen.tsx')).GoScreen })
const homePart = async () => ({ Component: (await import('./home/HomeScreen.tsx')).HomeScreen })
const productPart = async () => ({
  Component: (await import('./product/ProductScreen.tsx')).ProductScreen,
})
const entryPart = async () => ({ Component: (await import('./entry/EntryScreen.tsx')).EntryScreen })

const notFound = () => data(null, { status: 404 })

function localeOf({ params }: LoaderFunctionArgs): Locale {
  if (!isLocale(params.locale)) throw notFound()
  return params.locale
}

/** Answers are in the query, and no data depends on them: a step of the same page loads nothing again. */
const shouldRevalidate: ShouldRevalidateFunction = ({
  currentUrl,
  nextUrl,
  defaultShouldRevalidate,
}) => {
  const isStep = currentUrl.pathname === nextUrl.pathname && currentUrl.search !== nextUrl.search
  return isStep ? false : defaultShouldRevalidate
}

/** Every address of the app. The ids of the routes name their data in a built page. */
export function createRoutes({ speaker, library }: Sources): RouteObject[] {
  const learnAll = async () => {
    await Promise.all(locales.map((locale) => learn(speaker, locale)))
    return null
  }

  return [
    {
      id: 'root',
      element: <Outlet />,
      errorElement: <LostAnywhere />,
      hydrateFallbackElement: <></>,
      children: [
        {
          id: 'start',
          index: true,
          loader: learnAll,
          lazy: startPart,
          handle: startHandle,
        },
        {
          id: 'go',
          path: 'go/:product/:entry',
          loader: async ({ params }) => {
            await learnAll()
            const { namedEntries } = await import('./start/namedEntries.ts')
            const named = await namedEntries(library, params.product ?? '', params.entry ?? '')
            if (named.length === 0) throw notFound()
            return named
          },
          lazy: goPart,
        },
        {
          id: 'locale',
          path: ':locale',
          shouldRevalidate,
          loader: async (args) => {
            const locale = localeOf(args)
            await learn(speaker, locale)
            const { products } = await library.catalog(locale)
            return products.map(({ id, name, nameLang, contacts }) => ({
              id,
              name,
              nameLang,
              contacts,
            }))
          },
          element: <Layout />,
          children: [
            {
              errorElement: <BrokenScreen />,
              children: [
                {
                  id: 'home',
                  index: true,
                  loader: (args) => library.catalog(localeOf(args)),
                  lazy: homePart,
                  handle: homeHandle,
                },
                {
                  id: 'write',
                  path: 'write',
                  loader: async (args) => {
                    await learn(speaker, localeOf(args), 'write')
                    return null
                  },
                  lazy: async () => (await import('./write/writeRoute.tsx')).writeRoute,
                },
                {
                  id: 'embedIt',
                  path: 'embed-it',
                  loader: async (args) => {
                    await learn(speaker, localeOf(args), 'embedIt')
                    return library.catalog(localeOf(args))
                  },
                  lazy: async () => (await import('./embedIt/embedItRoute.tsx')).embedItRoute,
                },
                {
                  id: 'product',
                  path: ':product',
                  loader: async (args) => {
                    const shelf = await library.shelf(localeOf(args), args.params.product ?? '')
                    if (shelf === null) throw notFound()
                    return shelf
                  },
                  lazy: productPart,
                  handle: productHandle,
                },
                {
                  id: 'entry',
                  path: ':product/:entry',
                  shouldRevalidate,
                  loader: async (args) => {
                    const shelf = await library.shelf(localeOf(args), args.params.product ?? '')
                    const page = shelf && entryPageOf(shelf, args.params.entry ?? '')
                    if (page === null) throw notFound()
                    return page
                  },
                  lazy: entryPart,
                  handle: entryHandle,
                },
                { id: 'lost', path: '*', loader: () => Promise.reject(notFound()), element: <></> },
              ],
            },
          ],
        },
        { id: 'nowhere', path: '*', loader: () => Promise.reject(notFound()), element: <></> },
      ],
    },
  ]
}
