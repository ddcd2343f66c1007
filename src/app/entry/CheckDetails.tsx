import type { Check } from '../../model/check.ts'
import { useWords } from '../i18n/useWords.ts'
import { Marked } from '../text/Marked.tsx'

interface CheckDetailsProps {
  readonly check: Check
  /** Which details to show; all where it is left out. */
  readonly only?: readonly ('where' | 'ifNot' | 'who')[]
}

/** Where to look, what to do if it is not so, and who can do it. */
export function CheckDetails({ check, only = ['where', 'ifNot', 'who'] }: CheckDetailsProps) {
  const { t, locale } = useWords()
  const details = only.flatMap((name) => {
    const text = check[name]
    return text === undefined ? [] : [{ name, text }]
  })
  if (details.length === 0) return null
  return (
    <dl className="details">
      {details.map(({ name, text }) => (
        <div key={name} className={`detail-${name}`}>
          <dt lang={locale}>{t(`entry.${name}`)}</dt>
          <dd>
            <Marked of={text} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
