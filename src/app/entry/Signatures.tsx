import type { Entry } from '../../model/entry.ts'
import { useWords } from '../i18n/useWords.ts'

/** The codes, messages and statuses by which the error is known. */
export function Signatures({ entry }: { readonly entry: Entry }) {
  const { t } = useWords()
  const statuses = entry.signatures.filter(({ kind }) => kind === 'status')
  const texts = entry.signatures.filter(({ kind }) => kind !== 'status')
  if (entry.signatures.length === 0) return null
  return (
    <section className="aside-part signatures">
      <h2>{t('entry.signatures')}</h2>
      <ul>
        {texts.map(({ value, lang }) => (
          <li key={value}>
            <code lang={lang} translate="no">
              {value}
            </code>
          </li>
        ))}
      </ul>
      {statuses.length > 0 && (
        <p>
          {t('entry.status')}: <code>{statuses.map(({ value }) => value).join(', ')}</code>
        </p>
      )}
    </section>
  )
}
