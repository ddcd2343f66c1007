import { Fragment } from 'react'

/** A code that may break after its separators, where a narrow column leaves no other way. */
export function CodeName({ text }: { readonly text: string }) {
  const parts = text.split(/(?<=[_./])(?=\w)/)
  return parts.map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one code never change places
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ))
}
