/** Where something stands in a file: path relative to the folder of guides with `/`, line and column from 1 (UTF-16). */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}
