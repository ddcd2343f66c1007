import type { Masked } from '../../model/masked.ts'
import { useWords } from '../i18n/useWords.ts'

/** Says which values were masked, and what to do about a secret that may be elsewhere. */
export function MaskedNote({ masked: { spans } }: { readonly masked: Masked }) {
  const { t } = useWords()
  if (spans.length === 0) return null
  const placeholders = [...new Set(spans.map(({ placeholder }) => placeholder))]
  const hasSecret = spans.some((span) => span.class === 'secret')
  return (
    <aside className="masked">
      <h2>{t('masked.title', { count: spans.length })}</h2>
      <p>{t('masked.help')}</p>
      <ul translate="no">
        {placeholders.map((placeholder) => (
          <li key={placeholder}>
            <code className="redacted">{placeholder}</code>
          </li>
        ))}
      </ul>
      {hasSecret && <p>{t('masked.live')}</p>}
    </aside>
  )
}
