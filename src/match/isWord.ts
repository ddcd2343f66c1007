import { isCommon } from './lexicon.ts'
import type { Index } from './searchIndex.ts'
import { indexOf } from './stringTable.ts'
import { stem } from './termsOf.ts'

/** Whether a Latin word is one of its own, known to the guides or to everybody, and so no slip of another. */
export const isWord = (index: Index, word: string): boolean =>
  indexOf(index.lexicon.plain, word) >= 0 ||
  isCommon(index.lexicon, stem(word)) ||
  indexOf(index.terms, stem(word)) >= 0
