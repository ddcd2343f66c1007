import { locales } from '../../model/locale.ts'
import type { Head } from '../head/head.ts'
import { pageHandle } from '../head/routeHandle.ts'
import { pathOf } from '../library/addresses.ts'
import { WriteScreen } from './WriteScreen.tsx'

/** The page for writers, as its route loads it. */
export const writeRoute = {
  element: <WriteScreen />,
  handle: pageHandle<unknown>(
    (_, { t, locale, siteName }): Head => ({
      lang: locale,
      title: `${t('title', { ns: 'write' })} · ${siteName}`,
      description: t('description', { ns: 'write' }),
      path: pathOf(locale, 'write'),
      languages: locales,
      structured: [],
    }),
  ),
}
