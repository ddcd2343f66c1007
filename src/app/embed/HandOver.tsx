import type { HandOverProps } from '../site/siteContext.ts'
import { useHost } from './hostLink.ts'
import { giveRequest, stopSharing, useSharing } from './sharing.ts'
import { useFrameWords } from './useFrameWords.ts'

/** Gives a masked request to the host that asked for requests, one with a form or with a language for them, and takes it back. */
export function HandOver({ page, subject, body, lang }: HandOverProps) {
  const f = useFrameWords()
  const host = useHost()
  const sharing = useSharing()
  const isWanted =
    host.kind === 'linked' && (host.hello.mode === 'suggest' || host.hello.ticket !== '')
  if (!isWanted) return null

  const { product, entry } = page
  const request = { product: product.id, entry: entry.id, subject, body, locale: lang }
  const isGiven = sharing.kind === 'given' && sharing.request.body === body
  return (
    <div className="hand-over">
      {isGiven ? (
        <>
          <span>{f('handedOver')}</span>
          <button
            type="button"
            className="button quiet small"
            onClick={() => stopSharing(f('shareOff'))}
          >
            {f('takeBack')}
          </button>
        </>
      ) : (
        <button
          type="button"
          className="button"
          onClick={() => giveRequest(request, f('handedOver'))}
        >
          {f('handOver')}
        </button>
      )}
      <p className="hint">{f('handOverHelp')}</p>
    </div>
  )
}
