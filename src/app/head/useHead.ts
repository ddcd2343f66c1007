import { use, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useMatches } from 'react-router'
import { wordsIn } from '../../model/locale.ts'
import { useLocale } from '../i18n/useWords.ts'
import { SiteContext } from '../site/siteContext.ts'
import { applyHead } from './applyHead.ts'
import { rootOf } from './rootOf.ts'
import { isRouteHandle } from './routeHandle.ts'
import { tagsOf } from './tagsOf.ts'

/** Keeps the head of the document that of the page shown. */
export function useHead(): void {
  const locale = useLocale()
  const { i18n } = useTranslation()
  const { site } = use(SiteContext)
  const page = useMatches().findLast(({ handle }) => isRouteHandle(handle))

  useEffect(() => {
    if (page === undefined || !isRouteHandle(page.handle) || page.loaderData === undefined) return
    const head = page.handle.head(page.loaderData, {
      t: i18n.getFixedT(locale),
      locale,
      siteName: wordsIn(site.name, locale),
    })
    // A site that does not name its address learns it here: search engines want whole ones.
    const root = rootOf(site.url || location.origin, import.meta.env.BASE_URL)
    applyHead(document, head, tagsOf(head, root))
  }, [page, i18n, locale, site])
}
