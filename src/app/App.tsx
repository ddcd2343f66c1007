import type { i18n } from 'i18next'
import type { ReactNode } from 'react'
import { I18nextProvider } from 'react-i18next'
import { SiteContext, type SiteScope } from './site/siteContext.ts'

interface AppProps {
  readonly scope: SiteScope
  readonly speaker: i18n
  /** The router: of the browser, or of one page that is being built. */
  readonly children: ReactNode
}

/** What all pages share. */
export function App({ scope, speaker, children }: AppProps) {
  return (
    <I18nextProvider i18n={speaker}>
      <SiteContext value={scope}>{children}</SiteContext>
    </I18nextProvider>
  )
}
