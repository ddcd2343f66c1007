interface CodedProps {
  readonly text: string
  /** Whether the name of a document leads to it: of those that the site itself names, it holds a copy. */
  readonly hasDocuments?: boolean
}

/** A sentence in which backticks set off what is meant letter by letter. */
export function Coded({ text, hasDocuments = false }: CodedProps) {
  return text.split('`').map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never change places
      <code key={index} translate="no">
        {hasDocuments && part.startsWith('docs/') ? (
          <a href={import.meta.env.BASE_URL + part}>{part}</a>
        ) : (
          part
        )}
      </code>
    ),
  )
}
