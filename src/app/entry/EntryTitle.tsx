import type { Entry } from '../../model/entry.ts'
import { hasLiteralLabel } from '../library/hasLiteralLabel.ts'
import { CodeName } from '../text/CodeName.tsx'
import { splitTitle } from './splitTitle.ts'

/**
 * The title of an entry; one that begins with the entry's name sets the name apart from the words. A code is small above the words that explain it,
 * a name in words is the headline itself.
 */
export function EntryTitle({ entry }: { readonly entry: Entry }) {
  const { code, separator, words } = splitTitle(entry)
  const isLiteral = hasLiteralLabel(entry)
  return (
    <h1 tabIndex={-1} lang={entry.lang}>
      {code === undefined ? (
        words
      ) : (
        <>
          <span className={isLiteral ? 'title-code' : 'title-words'}>
            <CodeName text={code} isLiteral={isLiteral} />
          </span>
          <span className="unseen">{separator}</span>
          <span className={isLiteral ? 'title-words' : 'title-note'}>{words}</span>
        </>
      )}
    </h1>
  )
}
