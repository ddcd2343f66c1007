import { locales } from '../../model/locale.ts'
import type { Head } from '../head/head.ts'
import { pageHandle } from '../head/routeHandle.ts'
import { pathOf } from '../library/addresses.ts'
import { EmbedItScreen } from './EmbedItScreen.tsx'

/** The page for owners of portals, as its route loads it. */
export const embedItRoute = {
  element: <EmbedItScreen />,
  handle: pageHandle<unknown>(
    (_, { t, locale, siteName }): Head => ({
      lang: locale,
      title: `${t('title', { ns: 'embedIt' })} · ${siteName}`,
      description: t('description', { ns: 'embedIt' }),
      path: pathOf(locale, 'embed-it'),
      languages: locales,
      structured: [],
    }),
  ),
}
