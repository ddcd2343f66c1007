/// <reference lib="webworker" />
import { decodeIndex } from '../match/decodeIndex.ts'
import { match } from '../match/match.ts'
import type { Index } from '../match/searchIndex.ts'
import type { Product } from '../model/product.ts'
import { allKinds } from '../privacy/allKinds.ts'
import { mask } from '../privacy/mask.ts'
import { examine } from '../wizard/examine.ts'
import { findFields } from '../wizard/findFields.ts'
import type { Question, Reading, Reply } from './paste/protocol.ts'

/** What was loaded, once it was. Questions that come earlier wait for it. */
let loaded: Promise<Tools> | undefined

interface Tools {
  readonly index: Index
  readonly products: readonly Product[]
}

async function load(index: string, products: string): Promise<Tools> {
  const responses = await Promise.all([fetch(index), fetch(products)])
  const bad = responses.find(({ ok }) => !ok)
  if (bad !== undefined) throw new Error(`${bad.url}: ${bad.status}, expected 200`)
  const [bytes, list] = await Promise.all([responses[0].arrayBuffer(), responses[1].json()])
  const decoded = decodeIndex(new Uint8Array(bytes))
  if (decoded.kind !== 'index') throw new Error(`${index}: unexpected ${decoded.kind} index`)
  if (!Array.isArray(list)) throw new Error(`${products}: unexpected content, expected products`)
  return { index: decoded.index, products: list }
}

type ReadQuestion = Extract<Question, { kind: 'read' }>

function reply(message: Reply): void {
  self.postMessage(message)
}

async function answer(question: Question): Promise<void> {
  switch (question.kind) {
    case 'load':
      loaded = load(question.index, question.products)
      return loaded.then(
        () => reply({ kind: 'loaded' }),
        () => reply({ kind: 'not-loaded' }),
      )
    case 'read': {
      const tools = await loaded
      if (tools === undefined) return
      reply({ kind: 'read', id: question.id, reading: read(tools, question) })
    }
  }
}

function read({ index, products }: Tools, { text, locale, product: hint }: ReadQuestion): Reading {
  const masked = mask(text)
  const present = new Set(masked.spans.map(({ kind }) => kind))
  const perProduct = <T>(of: (product: Product) => T) =>
    Object.fromEntries(products.map((product) => [product.id, of(product)]))
  return {
    verdict: match(index, text, { locale, ...(hint === undefined ? {} : { product: hint }) }),
    masked,
    examinations: perProduct((product) => examine(product, text)),
    fields: perProduct((product) =>
      Object.fromEntries(findFields(product, text).map(({ field, value }) => [field, value])),
    ),
    kinds: Object.fromEntries(
      allKinds.flatMap(({ id, words }) => (present.has(id) ? [[id, words]] : [])),
    ),
  }
}

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  answer(data).catch(() => {
    // Loading has already been reported; what remains is a paste that made us stumble.
    if (data.kind === 'read')
      void loaded?.then(
        () => reply({ kind: 'not-read', id: data.id }),
        () => {},
      )
  })
})
