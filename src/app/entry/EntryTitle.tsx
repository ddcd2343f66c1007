import type { Entry } from '../../model/entry.ts'
import { hasLiteralLabel } from '../library/hasLiteralLabel.ts'
import { CodeName } from '../text/CodeName.tsx'
import { splitTitle } from './splitTitle.ts'

/** The title of an entry; one that begins with the entry's code sets the code apart from the words. */
export function EntryTitle({ entry }: { readonly entry: Entry }) {
  const { code, separator, words } = splitTitle(entry)
  return (
    <h1 tabIndex={-1} lang={entry.lang}>
      {code === undefined ? (
        words
      ) : (
        <>
          <span className="title-code">
            <CodeName text={code} isLiteral={hasLiteralLabel(entry)} />
          </span>
          <span className="unseen">{separator}</span>
          <span className="title-words">{words}</span>
        </>
      )}
    </h1>
  )
}
