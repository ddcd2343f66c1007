import { Coded } from '../text/Coded.tsx'
import { useWriteWords } from './useWriteWords.ts'

/** What a writer must know, in a few lines: readable without a script. */
export function HowGuidesAreRead() {
  const { w } = useWriteWords()
  return (
    <section className="how" aria-labelledby="how-title">
      <h2 id="how-title">{w('how.title')}</h2>
      <div className="how-body">
        <ul className="plain-list">
          {(['heading', 'cause', 'check', 'condition', 'detail', 'language'] as const).map(
            (part) => (
              <li key={part}>
                <Coded text={w(`how.${part}`)} />
              </li>
            ),
          )}
        </ul>
        <pre translate="no">
          <code>{w('how.example')}</code>
        </pre>
      </div>
      <p>
        <Coded text={w('how.more')} hasDocuments />
      </p>
    </section>
  )
}
