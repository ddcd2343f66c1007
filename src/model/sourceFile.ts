/** One file of a folder of guides: its path relative to that folder, with `/`, and its text. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}
