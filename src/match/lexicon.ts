import { indexOf, type StringTable } from './stringTable.ts'

/** What words say whatever they stand in. It is data of the index: a page loads only what its guides can use. */
export interface Lexicon {
  /** The letters of the phrases that name an idea, sorted. */
  readonly phrases: StringTable
  /** For each phrase the number of its idea: phrases of three languages for the same thing share it. */
  readonly ideas: Uint16Array
  /** Terms that say little about which error it is, sorted. */
  readonly common: StringTable
  /** Short words of their own, which are no slip of another, sorted. */
  readonly plain: StringTable
  /** The letters of names that show another vendor's error, sorted. */
  readonly vendors: StringTable
}

/** Whether a term says little about which error it is. */
export const isCommon = ({ common }: Lexicon, term: string): boolean => indexOf(common, term) >= 0
