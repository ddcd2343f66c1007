import { foldText } from '../read/fold.ts'
import { type Index, kindOf } from './searchIndex.ts'
import { type Spelling, spellingOf } from './spelling.ts'
import { sizeOf, stringAt, stringTable } from './stringTable.ts'

/** What may be misspelt: whole signatures that are names, the words of signatures, the words of guides. */
export interface Spellings {
  readonly names: Spelling
  readonly words: Spelling
  readonly terms: Spelling
}

const cache = new WeakMap<Index, Spellings>()

/** What may be misspelt in an index, made once. */
export function spellingsOf(index: Index): Spellings {
  const made = cache.get(index) ?? {
    names: spellingOf(index.keys, (key) => key.length <= 40 && /^[a-z][a-z\d]*$/.test(key)),
    words: spellingOf(stringTable([...wordsOf(index)].sort()), () => true),
    terms: spellingOf(index.terms, (term) => /^[a-z][a-z\d]{3,}$/.test(term)),
  }
  cache.set(index, made)
  return made
}

/** The words of signatures that are written in ASCII letters. */
function wordsOf(index: Index): ReadonlySet<string> {
  const words = new Set<string>()
  for (let i = 0; i < sizeOf(index.signatureValues); i++) {
    if (kindOf(index, i) === 'status') continue
    const text = foldText(stringAt(index.signatureValues, i))
    for (const word of text.match(/[a-z\d]+/g) ?? []) words.add(word)
  }
  return words
}
