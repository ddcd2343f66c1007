import type { Compiled } from '../model/compiled.ts'
import type { Guide } from '../model/guide.ts'
import { type Locale, locales } from '../model/locale.ts'
import type { Signature } from '../model/signature.ts'
import { fold } from '../read/fold.ts'
import { addWords } from './addWords.ts'
import { everyday } from './everyday.ts'
import { keyOf, layOut } from './layOut.ts'
import { learnPairs } from './learnPairs.ts'
import { onlyUsed, withPairs } from './makeLexicon.ts'
import { postingSink } from './postings.ts'
import { type Catalogue, documentOf, entryOf, type Index, signatureKinds } from './searchIndex.ts'
import { type Keyed, signatureColumns } from './signatureColumns.ts'
import { indexOf, stringTable } from './stringTable.ts'
import { termsOf } from './termsOf.ts'

/**
 * The index of all entries. Deterministic: the same guides in the same order give the same index. Which words of two
 * languages mean the same is learned from `aligned`, guides of which not all need to be part of the index.
 */
export function buildIndex(
  compiled: Pick<Compiled, 'products' | 'guides'>,
  aligned: readonly Guide[] = compiled.guides,
): Index {
  const productIds = [...new Set(compiled.guides.map(({ product }) => product))].sort()
  const entries = new Map<string, number>()
  const entryIds: string[] = []
  const entryProduct: number[] = []
  const entryLocales: number[] = []
  const documents: number[] = []
  const keyed = new Map<string, Keyed>()
  const words = postingSink()
  const lexicon = withPairs(everyday(), learnPairs(aligned))
  for (const guide of compiled.guides) {
    const product = productIds.indexOf(guide.product)
    for (const entry of guide.entries) {
      // The same entry in another language has the same product and id, and so the same number.
      const name = `${product} ${entry.id}`
      const number = entries.get(name) ?? entryIds.length
      if (number === entryIds.length) {
        entries.set(name, number)
        entryIds.push(entry.id)
        entryProduct.push(product)
        entryLocales.push(0)
      }
      entryLocales[number] = (entryLocales[number] ?? 0) | (1 << locales.indexOf(guide.locale))
      for (const signature of entry.signatures) addSignature(keyed, number, signature)
      addWords(lexicon, entry, (term, weight) => words.add(term, documents.length, weight))
      documents.push(documentOf(number, localeNumber(entry.lang)))
    }
  }
  const catalogue: Catalogue = {
    lexicon,
    products: productIds.map((id) => ({
      id,
      hints: (compiled.products.find((product) => product.id === id)?.hints ?? []).flatMap((hint) =>
        [...new Set([hint, spaced(hint), hint.replaceAll(' ', '-')])].map((one) => fold(one).text),
      ),
      knows: [],
    })),
    entryIds: stringTable(entryIds),
    entryProduct: Uint16Array.from(entryProduct),
    entryLocales: Uint8Array.from(entryLocales),
    documents: Uint32Array.from(documents),
    ...signatureColumns([...keyed.values()]),
  }
  return withOwnLexicon(layOut(catalogue, words.done()))
}

/** A name of two capitalised words, such as `TossPayments`, as people write it too. */
const spaced = (name: string) => name.replace(/^([A-Z][a-z]+)([A-Z][a-z]+)$/, '$1 $2')

/** The index without what people may call things that no guide of it speaks of. */
function withOwnLexicon(index: Index): Index {
  return {
    ...index,
    products: index.products.map((product, i) => ({ ...product, knows: mentioned(index, i) })),
    lexicon: onlyUsed(index.lexicon, (idea) => indexOf(index.terms, `#${idea}`) >= 0),
  }
}

/** The vendors that the guides of a product speak of. */
function mentioned(index: Index, product: number): string[] {
  const { text, offsets } = index.lexicon.vendors
  return Array.from({ length: offsets.length - 1 }, (_, i) =>
    text.slice(offsets[i], offsets[i + 1]),
  ).filter((vendor) => {
    const terms = termsOf(vendor).map(({ term }) => indexOf(index.terms, term))
    return terms.length > 0 && terms.every((term) => isSaidOf(index, term, product))
  })
}

function isSaidOf(index: Index, term: number, product: number): boolean {
  if (term < 0) return false
  return index.postings
    .subarray(index.termStarts[term], index.termStarts[term + 1])
    .some((posting) => {
      const entry = entryOf(index, posting >>> 2)
      return index.entryProduct[entry] === product
    })
}

const localeNumber = (locale: Locale) => Math.max(0, locales.indexOf(locale))

/** Shortest key that is looked for; shorter ones are found by their words alone. */
const shortestKey = 3

/** Whether a template is a word beside its slots, such as `index {1}`: it stands in any log. In quotes a slot says more: `'{0}' expected.` */
const isOneWord = ({ kind, value }: Signature) =>
  kind === 'template' && /^[^"'`]*$/.test(value) && oneWord.test(value.replace(/\{[^{}]*\}/g, ' '))

const oneWord =
  /^[^\p{L}\d]*(?:[A-Za-z]?[a-z]+|[\uac00-\ud7a3]+|[\u30a1-\u30fc\u4e00-\u9fff]+)[^\p{L}\d]*$/u

function addSignature(into: Map<string, Keyed>, entry: number, signature: Signature): void {
  const { kind, lang, value } = signature
  const isStatus = kind === 'status'
  const key = keyOf(value)
  if (!isStatus && (key.length < shortestKey || isOneWord(signature))) return
  // Kept once for an entry, whatever number of its languages has it: the language of the first counts.
  const name = `${isStatus ? 1 : 0} ${key} ${entry} ${kind} ${value}`
  const number = localeNumber(lang) * 4 + signatureKinds.indexOf(kind)
  if (!into.has(name)) into.set(name, { key, entry, kind: number, isStatus, value })
}
