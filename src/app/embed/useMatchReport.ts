import { useEffect, useRef } from 'react'
import { useLocale } from '../i18n/useWords.ts'
import { codeToken } from '../paste/codeToken.ts'
import { usePaste } from '../paste/pasteStore.ts'
import { tellHost, useHost } from './hostLink.ts'
import { secretKinds } from './secretKinds.ts'

/** The most entries that a host is told of. */
const most = 3

/**
 * Tells the host which entries a text led to, or that it led to none: then a token shaped like a code at most. Beside a form nothing is told
 * of misses: half a sentence is none. Of secrets it hears the kinds alone.
 */
export function useMatchReport(): void {
  const locale = useLocale()
  const host = useHost()
  const paste = usePaste()
  const reported = useRef('')
  const reading = paste.kind === 'read' ? paste.last?.reading : undefined
  const mode = host.kind === 'linked' ? host.hello.mode : ''

  useEffect(() => {
    if (reading === undefined || mode === '') return
    const { kind, matches } = reading.verdict
    const entries = matches.slice(0, most).map(({ product, entry }) => `${product}/${entry}`)
    const token = kind === 'none' ? codeToken(reading.masked.text) : undefined
    const secrets = secretKinds(reading)
    const report = [kind, token, ...entries, '|', ...secrets].join(' ')
    if (report === reported.current) return
    reported.current = report
    if (kind !== 'none') tellHost({ kind: 'match', verdict: kind, entries, locale, secrets })
    else if (mode !== 'suggest')
      tellHost({ kind: 'miss', locale, token, excerpt: undefined, secrets })
  }, [reading, mode, locale])
}
