import { foldText } from '../read/fold.ts'
import { conceptsOf } from './conceptsOf.ts'
import type { Lexicon } from './lexicon.ts'
import { eachPosting, type Postings, postingSink } from './postings.ts'
import { type Catalogue, entryOf, type Index, kindOf, localeNumberOf } from './searchIndex.ts'
import { sizeOf, stringAt, stringTable } from './stringTable.ts'
import { anchorOf, stretchesOf } from './template.ts'
import { termsOf } from './termsOf.ts'

/** The weight of a word that an error itself carries. */
export const ownWeight = 3

/** The index of a catalogue, with the words that its signatures do not have. What follows from signatures is made here and never stored. */
export function layOut(catalogue: Catalogue, words: Postings): Index {
  const sink = postingSink()
  eachPosting(words, sink.add)
  impliedPostings(catalogue, sink.add)
  return { ...catalogue, ...keysOf(catalogue), ...sink.done() }
}

/** The key under which a signature is looked for. */
export function keyOf(value: string): string {
  const stretches = stretchesOf(value)
  return stretches[anchorOf(stretches)]?.letters ?? ''
}

function keysOf(catalogue: Catalogue): Pick<Index, 'keys' | 'keyStarts'> {
  const keys: string[] = []
  const keyStarts: number[] = []
  let i = 0
  for (; i < sizeOf(catalogue.signatureValues); i++) {
    if (kindOf(catalogue, i) === 'status') break
    const key = keyOf(stringAt(catalogue.signatureValues, i))
    if (key === keys.at(-1)) continue
    keys.push(key)
    keyStarts.push(i)
  }
  keyStarts.push(i)
  return { keys: stringTable(keys), keyStarts: Uint32Array.from(keyStarts) }
}

/** The words of signatures: each goes to its entry in its own language, or in all where that one is missing. */
export function impliedPostings(
  catalogue: Catalogue,
  take: (term: string, document: number, weight: number) => void,
): void {
  const documentsOf = new Map<number, number[]>()
  catalogue.documents.forEach((_, document) => {
    const entry = entryOf(catalogue, document)
    const own = documentsOf.get(entry)
    if (own === undefined) documentsOf.set(entry, [document])
    else own.push(document)
  })
  for (let i = 0; i < sizeOf(catalogue.signatureValues); i++) {
    if (kindOf(catalogue, i) === 'status') continue
    const all = documentsOf.get(catalogue.signatureEntry[i] ?? 0) ?? []
    const locale = (catalogue.signatureKind[i] ?? 0) >>> 2
    const own = all.filter((document) => localeNumberOf(catalogue, document) === locale)
    const isCode = kindOf(catalogue, i) === 'code'
    for (const term of wordsOf(catalogue.lexicon, stringAt(catalogue.signatureValues, i)))
      for (const document of isCode || own.length === 0 ? all : own) take(term, document, ownWeight)
  }
}

/** The terms and ideas of a guide's text, of names such as `templateItem` also those of their parts. */
export function wordsOf(lexicon: Lexicon, text: string): Set<string> {
  const words = new Set<string>()
  for (const one of [text, ...namesApart(text)]) {
    const folded = foldText(one)
    for (const { term } of termsOf(folded)) words.add(term)
    for (const { term } of conceptsOf(lexicon, folded, 0, folded.length)) words.add(term)
  }
  return words
}

/** The names of a text that are one word made of several, with these apart. */
const namesApart = (text: string) =>
  (text.match(/[A-Za-z]*[a-z][A-Z][A-Za-z]*/g) ?? []).map((name) =>
    name.replace(/([a-z])(?=[A-Z])/g, '$1 '),
  )
