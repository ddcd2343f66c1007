import { isCommon } from './lexicon.ts'
import { allDocuments, heldBy, type Index } from './searchIndex.ts'
import { knows } from './spelling.ts'
import { spellingsOf } from './spellingsOf.ts'
import { indexOf } from './stringTable.ts'
import { stem } from './termsOf.ts'

/** Whether a Latin word is one of its own, known to the guides or to everybody, and so no slip of another. */
export const isWord = (index: Index, word: string): boolean =>
  indexOf(index.lexicon.plain, word) >= 0 ||
  isCommon(index.lexicon, stem(word)) ||
  (indexOf(index.terms, stem(word)) >= 0 && !isRare(index, word))

/** Whether a word of signatures may not be a slip of another. */
export const isSignatureWord = (index: Index, word: string): boolean =>
  knows(spellingsOf(index).words, word) && !isRare(index, word)

/** Of how many documents one may have a word that is none: guides have slips of their own. */
const documentsPerSlip = 8000

/** Whether so few of many documents have a word that it may be a slip itself. */
function isRare(index: Index, word: string): boolean {
  const most = Math.floor(allDocuments(index) / documentsPerSlip)
  if (most === 0 || word.length < 5 || /\d/.test(word)) return false
  const at = indexOf(index.terms, stem(word))
  return at >= 0 && heldBy(index, at) <= most
}
