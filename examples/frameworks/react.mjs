import { createElement as h, useEffect, useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'

/** A page that shows the help on a click, changes its language, and counts what it found. */
function Page() {
  const [isShown, setShown] = useState(false)
  const [lang, setLang] = useState('en')
  const [matches, setMatches] = useState(0)
  const help = useRef(/** @type {HTMLElement | null} */ (null))
  useEffect(() => {
    if (!isShown) return
    const count = () => setMatches((before) => before + 1)
    const element = help.current
    element?.addEventListener('unstuck-match', count)
    return () => element?.removeEventListener('unstuck-match', count)
  }, [isShown])
  return h(
    'main',
    null,
    h('button', { type: 'button', onClick: () => setShown(!isShown) }, 'Toggle'),
    h('button', { type: 'button', onClick: () => setLang('ja') }, 'Japanese'),
    h('output', null, `Matches: ${matches}`),
    isShown && h('unstuck-help', { ref: help, lang }),
  )
}

const root = document.querySelector('#root')
if (root !== null) createRoot(root).render(h(Page))
