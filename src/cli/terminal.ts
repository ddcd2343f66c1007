/** What a command may touch of the world: everything it prints and reads goes through here. */
export interface Terminal {
  /** The folder of the project: `content/` lies in it. */
  readonly root: string
  /** Writes to standard output. */
  readonly print: (text: string) => void
  /** Writes to standard error: what a person should know and a program should not parse. */
  readonly note: (text: string) => void
  /** All of standard input, as bytes. */
  readonly readInput: () => Promise<Uint8Array>
  /** Whether a person types into standard input. */
  readonly isInteractive: boolean
  readonly hasColour: boolean
  /** The width of the terminal in columns. */
  readonly columns: number
  /** What the environment says about the person's language, such as `ko_KR.UTF-8`. */
  readonly language: string
}
