import type { Entry } from '../../model/entry.ts'

/** The title of an entry; one that begins with the entry's code sets the code apart from the words. */
export function EntryTitle({ entry: { title, label, lang } }: { readonly entry: Entry }) {
  const rest = title.startsWith(label) ? title.slice(label.length) : ''
  const [, separator, words] = /^(\s*[:：–—-]\s*)(.+)$/s.exec(rest) ?? []
  return (
    <h1 tabIndex={-1} lang={lang}>
      {words === undefined ? (
        title
      ) : (
        <>
          <span className="title-code" translate="no">
            {label}
          </span>
          <span className="unseen">{separator}</span>
          <span className="title-words">{words}</span>
        </>
      )}
    </h1>
  )
}
