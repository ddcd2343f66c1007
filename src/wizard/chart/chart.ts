import type { Phrase } from '../../model/phrase.ts'

/** What a box of a written tree is, by the brackets round its text: `{}` a question, `[]` a check, `()` the fix of a check, `([])` an end. */
export type ChartShape = 'question' | 'check' | 'fix' | 'end'

/** A box of a written tree. Places are those of its first mention with a text, else of its first mention. */
export interface ChartNode {
  readonly id: string
  readonly shape: ChartShape | null
  readonly text: string
  readonly line: number
  readonly column: number
}

/** An arrow of a written tree: `answer` is the id before the colon of its label, `text` the words after it. */
export interface ChartEdge {
  readonly from: string
  readonly to: string
  readonly answer: string
  readonly text: string
  readonly line: number
  readonly column: number
}

/** A written tree as it stands; the first box that is mentioned is the root. */
export interface Chart {
  readonly nodes: readonly ChartNode[]
  readonly edges: readonly ChartEdge[]
}

/** What is wrong with a written tree, in words for its writer; line and column from 1, in the text of the chart. */
export interface ChartFault {
  readonly line: number
  readonly column: number
  readonly message: Phrase
  readonly help: Phrase
}
