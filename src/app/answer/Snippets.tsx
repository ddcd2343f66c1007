import { useWords } from '../i18n/useWords.ts'
import { useReadPaste } from '../paste/pasteStore.ts'
import { codeLanguageOf } from './codeLanguageOf.ts'

const names: Readonly<Record<string, string>> = {
  sh: 'Shell',
  js: 'JavaScript',
  java: 'Java',
  python: 'Python',
  php: 'PHP',
}

interface SnippetsProps {
  readonly snippets: Readonly<Record<string, string>>
}

/** How to write it right: in the language that the paste comes from, the others folded away. */
export function Snippets({ snippets }: SnippetsProps) {
  const { t } = useWords()
  const text = useReadPaste()?.text ?? ''
  const offered = Object.keys(snippets)
  const first = codeLanguageOf(text, offered)
  const others = offered.filter((language) => language !== first)
  if (first === undefined) return null
  const code = (language: string) => (
    <pre key={language} translate="no" lang="en">
      <code>{snippets[language]}</code>
    </pre>
  )
  return (
    <div className="snippets">
      <p className="snippet-title">
        {t('wizard.snippet')}: <span translate="no">{names[first] ?? first}</span>
      </p>
      {code(first)}
      {others.length > 0 && (
        <details>
          <summary translate="no">
            {others.map((language) => names[language] ?? language).join(', ')}
          </summary>
          {others.map(code)}
        </details>
      )}
    </div>
  )
}
