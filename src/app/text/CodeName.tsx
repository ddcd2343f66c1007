import { Fragment } from 'react'

interface CodeNameProps {
  readonly text: string
  /** Whether the text is what a machine says, letter by letter, and no name that a guide gives. */
  readonly isLiteral: boolean
}

/** The short name of an error; a literal one may break after its separators, where a narrow column leaves no other way. */
export function CodeName({ text, isLiteral }: CodeNameProps) {
  if (!isLiteral) return text
  const parts = text.split(/(?<=[_./])(?=\w)/)
  return (
    <span className="literal" translate="no">
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one code never change places
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </span>
  )
}
