import type { Entry } from '../../model/entry.ts'
import { useWords } from '../i18n/useWords.ts'
import { Marked } from '../text/Marked.tsx'

/** Whose side it is, whether to retry, whether money moved: only what the guide says. */
export function EntryFacts({ entry }: { readonly entry: Entry }) {
  const { t } = useWords()
  const facts = (['fault', 'retry', 'effect'] as const).flatMap((name) => {
    const text = entry[name]
    return text === undefined ? [] : [{ name, text }]
  })
  if (facts.length === 0) return null
  return (
    <dl className="facts">
      {facts.map(({ name, text }) => (
        <div key={name}>
          <dt>{t(`entry.${name}`)}</dt>
          <dd lang={entry.lang}>
            <Marked of={text} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
