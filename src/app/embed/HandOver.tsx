import { useState } from 'react'
import { announce } from '../live/announcements.ts'
import type { HandOverProps } from '../site/siteContext.ts'
import { tellHost, useHost } from './hostLink.ts'
import { useFrameWords } from './useFrameWords.ts'

/** Gives a masked request to the host that asked for requests: one with a form, or with a language for them. */
export function HandOver({ page, subject, body, lang }: HandOverProps) {
  const f = useFrameWords()
  const host = useHost()
  const [handed, setHanded] = useState('')
  const isWanted =
    host.kind === 'linked' && (host.hello.mode === 'suggest' || host.hello.ticket !== '')
  if (!isWanted) return null

  const handOver = () => {
    const { product, entry } = page
    tellHost({ kind: 'handoff', product: product.id, entry: entry.id, subject, body, locale: lang })
    setHanded(body)
    announce(f('handedOver'))
  }
  return (
    <div className="hand-over">
      <button type="button" className="button" onClick={handOver}>
        {f(handed === body ? 'handedOver' : 'handOver')}
      </button>
      <p className="hint">{f('handOverHelp')}</p>
    </div>
  )
}
