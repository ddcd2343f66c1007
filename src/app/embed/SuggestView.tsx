import { useEffect, useState } from 'react'
import { EntryLink } from '../answer/EntryLink.tsx'
import { foundOf } from '../answer/foundOf.ts'
import { splitTitle } from '../entry/splitTitle.ts'
import { useWords } from '../i18n/useWords.ts'
import { hasLiteralLabel } from '../library/hasLiteralLabel.ts'
import { useShelves } from '../library/useShelves.ts'
import { announce } from '../live/announcements.ts'
import { usePaste, useReadPaste } from '../paste/pasteStore.ts'
import { CodeName } from '../text/CodeName.tsx'
import { Marked } from '../text/Marked.tsx'
import { tellHost } from './hostLink.ts'
import { SecretNote } from './SecretNote.tsx'
import { useFrameWords } from './useFrameWords.ts'

/** So many suggestions stand beside a form at most. */
const most = 3

/** How long after they are there suggestions are announced: the host must have made room for the frame by then. In milliseconds. */
const settled = 400

/** Beside a form: one line that says that there are answers, folded; nothing at all below a real candidate. */
export function SuggestView() {
  const { t, locale } = useWords()
  const f = useFrameWords()
  const paste = usePaste()
  const reading = useReadPaste()?.reading
  const shelves = useShelves(locale, paste.kind !== 'empty')
  const [isOpen, setOpen] = useState(false)
  const found =
    reading === undefined || shelves.kind !== 'loaded'
      ? []
      : foundOf(reading, shelves.byProduct).slice(0, most)
  const count = found.length
  const line = count === 0 ? '' : f('found', { count })

  useEffect(() => {
    const timer = setTimeout(() => announce(line), settled)
    return () => clearTimeout(timer)
  }, [line])

  if (reading === undefined) return null
  return (
    <>
      <SecretNote reading={reading} />
      {count > 0 && (
        <section className="suggest" aria-label={t('result.heading')}>
          <div className="suggest-line">
            <button
              type="button"
              className="suggest-open"
              aria-expanded={isOpen}
              onClick={() => setOpen(!isOpen)}
            >
              {line}
            </button>
            <button
              type="button"
              className="button quiet small"
              aria-label={f('dismiss')}
              title={f('dismiss')}
              onClick={() => tellHost({ kind: 'close', dismissed: true })}
            >
              <span aria-hidden="true">✕</span>
            </button>
          </div>
          {isOpen && (
            <ul className="suggest-list">
              {found.map(({ shelf, entry }) => {
                const apart = entry.summary ?? entry.causes[0]
                return (
                  <li key={`${shelf.product.id}/${entry.id}`} lang={entry.lang}>
                    <EntryLink className="choice" shelf={shelf} entry={entry.id}>
                      <CodeName text={entry.label} isLiteral={hasLiteralLabel(entry)} />
                    </EntryLink>
                    <p>{apart === undefined ? splitTitle(entry).words : <Marked of={apart} />}</p>
                  </li>
                )
              })}
            </ul>
          )}
        </section>
      )}
    </>
  )
}
