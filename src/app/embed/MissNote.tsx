import { useState } from 'react'
import { useLocale } from '../i18n/useWords.ts'
import { announce } from '../live/announcements.ts'
import { codeToken } from '../paste/codeToken.ts'
import { useReadPaste } from '../paste/pasteStore.ts'
import { tellHost, useHost } from './hostLink.ts'
import { secretKinds } from './secretKinds.ts'
import { useFrameWords } from './useFrameWords.ts'

/** The most of a text that is shown and, if the person agrees, told. In UTF-16 units. */
const most = 1500

/** Where nothing was found: a way to let the host know what is missing, with exactly the masked text that is shown. */
export function MissNote() {
  const f = useFrameWords()
  const locale = useLocale()
  const host = useHost()
  const reading = useReadPaste()?.reading
  const [sent, setSent] = useState('')
  if (host.kind !== 'linked' || reading?.verdict.kind !== 'none') return null
  const excerpt = reading.masked.text.slice(0, most)

  const send = () => {
    tellHost({
      kind: 'miss',
      locale,
      token: codeToken(reading.masked.text),
      excerpt,
      secrets: secretKinds(reading),
    })
    setSent(excerpt)
    announce(f('missSent'))
  }
  return (
    <details className="frame-miss">
      <summary>{f('missTitle')}</summary>
      <p className="hint">{f('missHelp')}</p>
      <pre>{excerpt}</pre>
      <button type="button" className="button small" disabled={sent === excerpt} onClick={send}>
        {f(sent === excerpt ? 'missSent' : 'missSend')}
      </button>
    </details>
  )
}
