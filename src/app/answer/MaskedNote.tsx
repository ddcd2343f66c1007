import { wordsIn } from '../../model/locale.ts'
import type { MaskedSpan } from '../../model/masked.ts'
import { useWords } from '../i18n/useWords.ts'
import type { Reading } from '../paste/protocol.ts'
import { groupByKind, mostOpen } from './groupByKind.ts'

/** Whether a secret may work somewhere: not a key of a test environment, not a sample of somebody's documentation. */
function mayBeLive({ class: kind, placeholder, kind: name }: MaskedSpan): boolean {
  return kind === 'secret' && !placeholder.startsWith('test_') && !name.includes('sample')
}

/** Says which values were masked, and what to do about a secret that may also be elsewhere. */
export function MaskedNote({ reading: { masked, kinds } }: { readonly reading: Reading }) {
  const { t, locale } = useWords()
  const values = [...new Map(masked.spans.map((span) => [span.placeholder, span])).values()]
  return (
    <section className="masked" aria-labelledby="masked-title">
      <h2 id="masked-title">{t('masked.title', { count: values.length })}</h2>
      <p>{t('masked.help')}</p>
      <ul>
        {groupByKind(values).map(([kind, own]) => {
          const name = wordsIn(kinds[kind] ?? {}, locale)
          const placeholders = own.map(({ placeholder }) => (
            <code className="redacted" translate="no" key={placeholder}>
              {placeholder}
            </code>
          ))
          return (
            <li key={kind}>
              {own.length <= mostOpen ? (
                <>
                  {name} {placeholders}
                </>
              ) : (
                <details>
                  <summary>
                    {name} × {own.length}
                  </summary>
                  {placeholders}
                </details>
              )}
            </li>
          )
        })}
      </ul>
      {values.some(mayBeLive) && <p>{t('masked.live')}</p>}
    </section>
  )
}
