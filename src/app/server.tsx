import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router'
import { type Locale, wordsIn } from '../model/locale.ts'
import { App } from './App.tsx'
import type { Head } from './head/head.ts'
import { pictureOf } from './head/pictureOf.ts'
import { rootOf } from './head/rootOf.ts'
import { isRouteHandle } from './head/routeHandle.ts'
import { tagsOf } from './head/tagsOf.ts'
import { writeHead } from './head/writeHead.ts'
import { localeOfPath } from './i18n/localeOfPath.ts'
import { createSpeaker, learn } from './i18n/speaker.ts'
import { pathOf } from './library/addresses.ts'
import type { Library } from './library/library.ts'
import { type PageData, pageDataId, writePageData } from './library/pageData.ts'
import { createRoutes } from './routes.tsx'

/** One page as the pieces of its HTML file. */
export interface RenderedPage {
  readonly status: number
  readonly lang: Locale
  /** The page's own elements of the head. */
  readonly head: string
  readonly body: string
  /** The element with what the script needs to wake the page. */
  readonly data: string
}

/** Draws pages of one build from its library. */
export interface Renderer {
  /** The page at `path`, inside the site and without a query. */
  readonly render: (path: string) => Promise<RenderedPage>
  /** A page without content that draws, in the browser, whatever address it stands at. */
  readonly renderShell: (status: number) => Promise<RenderedPage>
  /** The page for frames in a language: its script draws it, for hosts that `parents` names. */
  readonly renderFrame: (locale: Locale, parents: readonly string[]) => Promise<RenderedPage>
}

export interface RendererOptions {
  readonly library: Library
  readonly page: Omit<PageData, 'loaderData'>
  readonly base: string
  /** The pictures that the site has for links, as paths inside it. */
  readonly pictures?: ReadonlySet<string>
}

function dataElement(data: PageData): string {
  return `<script type="application/json" id="${pageDataId}">${writePageData(data)}</script>`
}

export function createRenderer({ library, page, base, pictures }: RendererOptions): Renderer {
  const speaker = createSpeaker()
  const { query, dataRoutes } = createStaticHandler(createRoutes({ speaker, library }), {
    basename: base,
  })
  const siteName = (locale: Locale) => wordsIn(page.site.name, locale)

  const render: Renderer['render'] = async (path) => {
    const address = `http://localhost${rootOf('', base)}${path}`
    const context = await query(new Request(address))
    if (context instanceof Response) throw new Error(`${path}: unexpected answer ${context.status}`)
    const failure = Object.values(context.errors ?? {})[0]
    if (failure instanceof Error) throw failure
    const locale = localeOfPath(path) ?? 'en'
    const router = createStaticRouter(dataRoutes, context)
    const body = renderToString(
      <StrictMode>
        <App scope={{ site: page.site, data: page.data, library }} speaker={speaker}>
          <StaticRouterProvider router={router} context={context} hydrate={false} />
        </App>
      </StrictMode>,
    )
    const match = context.matches.findLast(({ route }) => isRouteHandle(route.handle))
    const handle: unknown = match?.route.handle
    const head: Head =
      match !== undefined && isRouteHandle(handle) && context.errors === null
        ? handle.head(context.loaderData[match.route.id], {
            t: speaker.getFixedT(locale),
            locale,
            siteName: siteName(locale),
          })
        : { lang: locale, title: siteName(locale), description: '', languages: [], structured: [] }
    return {
      status: context.statusCode,
      lang: locale,
      head: writeHead(
        head.title,
        tagsOf(head, rootOf(page.site.url, base), pictureOf(path, pictures)),
      ),
      body,
      data: dataElement({ ...page, loaderData: context.loaderData }),
    }
  }

  return {
    render,
    async renderShell(status) {
      // Without a script, an address that is none still says so and leads on.
      const lost = await render(status === 404 ? '/404' : '/')
      return { ...lost, status, data: dataElement({ ...page, loaderData: null }) }
    },
    async renderFrame(locale, parents) {
      await Promise.all([learn(speaker, locale), learn(speaker, locale, 'frame')])
      const t = speaker.getFixedT(locale)
      const frameWords = speaker.getFixedT(locale, 'frame')
      const home = rootOf('', base) + pathOf(locale)
      return {
        status: 200,
        lang: locale,
        head: writeHead(t('home.title'), [
          { tag: 'meta', attributes: { name: 'robots', content: 'noindex' } },
        ]),
        body: renderToString(
          <noscript>
            <p>
              {frameWords('script')}{' '}
              <a href={home} target="_blank" rel="noopener">
                {frameWords('open')}
              </a>
            </p>
          </noscript>,
        ),
        data: dataElement({ ...page, loaderData: null, parents }),
      }
    },
  }
}
