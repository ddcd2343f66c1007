import { useHref } from 'react-router'
import { useWords } from '../i18n/useWords.ts'
import { pathOf } from '../library/addresses.ts'
import { useFrameWords } from './useFrameWords.ts'

/** What a page sees that may not show the help: nothing but a way to open it in a tab of its own. */
export function Refused() {
  const f = useFrameWords()
  const { locale } = useWords()
  const home = useHref(pathOf(locale))
  return (
    <div className="frame-refused">
      <h1>{f('refusedTitle')}</h1>
      <p>{f('refusedHelp')}</p>
      <p>
        <a className="button" href={home} target="_blank" rel="noopener">
          {f('open')}
        </a>
      </p>
    </div>
  )
}
