/** A stretch of text: UTF-16 offsets, `end` exclusive, into the text that it was found in, as given. */
export interface Span {
  readonly start: number
  readonly end: number
}
