import { useEffect, useRef } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { currentPaste } from '../paste/pasteStore.ts'

/**
 * After a move to another page: the page starts at its top and its heading has the focus, as a full load would do; a link to a part
 * of the page leads to that part and its heading, and the way back to a paste to what was found in it.
 * Switching the language keeps the place and the focus; answers to questions move the focus themselves.
 */
export function useArrival(): void {
  const { pathname, hash } = useLocation()
  const type = useNavigationType()
  const place = pathname.replace(/^\/[a-z]+\//, '/')
  const last = useRef(place)

  useEffect(() => {
    if (last.current === place) return
    last.current = place
    const part = hash === '' ? null : document.getElementById(hash.slice(1))
    const heading = (part ?? document).querySelector<HTMLElement>('h1, h3[tabindex]')
    // Back at a paste: what was found in it is in sight again, the heading far above it may not be.
    const isBack = type === 'POP' && currentPaste().kind !== 'empty'
    const found = isBack ? document.getElementById('result') : null
    const target = found ?? heading
    target?.focus({ preventScroll: true })
    if (part !== null) part.scrollIntoView()
    else if (type !== 'POP') window.scrollTo(0, 0)
  }, [place, hash, type])
}
