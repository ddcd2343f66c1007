/** A sentence in which backticks set off what is meant letter by letter. */
export function Coded({ text }: { readonly text: string }) {
  return text.split('`').map((part, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never change places
      <code key={index} translate="no">
        {part}
      </code>
    ) : (
      part
    ),
  )
}
