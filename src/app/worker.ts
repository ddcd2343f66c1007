/// <reference lib="webworker" />
import type { Product } from '../model/product.ts'
import type { Verdict } from '../model/verdict.ts'
import { allKinds } from '../privacy/allKinds.ts'
import { mask } from '../privacy/mask.ts'
import { decode } from '../read/decode.ts'
import { identity } from '../read/folded.ts'
import { examine } from '../wizard/examine.ts'
import { findFields } from '../wizard/findFields.ts'
import { mostMasked } from './paste/limits.ts'
import { maskAround } from './paste/maskAround.ts'
import type { Question, Reading, Reply } from './paste/protocol.ts'
import { readTextFile } from './paste/readTextFile.ts'
import { rowsOf } from './paste/rowsOf.ts'
import { fetchMatcher, type Matcher } from './search/fetchMatcher.ts'

/** What was loaded, once it was. Questions that come earlier wait for it. */
let loaded: Promise<Tools> | undefined

interface Tools {
  readonly matcher: Matcher
  readonly products: readonly Product[]
}

async function fetchProducts(address: string): Promise<readonly Product[]> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}, expected 200`)
  const list: unknown = await response.json()
  if (!Array.isArray(list)) throw new Error(`${address}: unexpected content, expected products`)
  return list
}

async function load({
  index,
  parts,
  products,
}: Extract<Question, { kind: 'load' }>): Promise<Tools> {
  const [matcher, list] = await Promise.all([fetchMatcher(index, parts), fetchProducts(products)])
  return { matcher, products: list }
}

type Asked = Exclude<Question, { kind: 'load' }>

function reply(message: Reply, transfer: Transferable[] = []): void {
  self.postMessage(message, transfer)
}

async function answer(question: Question): Promise<void> {
  if (question.kind === 'load') {
    loaded = load(question)
    return loaded.then(
      () => reply({ kind: 'loaded' }),
      () => reply({ kind: 'not-loaded' }),
    )
  }
  const { id } = question
  if (question.kind === 'read') return read(question, question.text)
  const file = await readTextFile(question.file)
  if (file.kind !== 'text') return reply({ kind: 'refused', id, because: file.kind })
  reply({ kind: 'text', id, text: file.text })
  await read(question, file.text)
}

async function read({ id, locale, product }: Asked, text: string): Promise<void> {
  const tools = await loaded
  if (tools === undefined) return
  const isLong = text.length > mostMasked
  const early = isLong ? undefined : mask(text)
  const hints = { locale, ...(product === undefined ? {} : { product }) }
  const verdict = await tools.matcher(text, early?.text, hints)
  const masked = early ?? maskAround(text, placesIn(verdict))
  const rows = isLong ? rowsOf(text) : undefined
  reply(
    {
      kind: 'read',
      id,
      reading: { ...known(tools, text, verdict), ...maskedWith(masked), ...(rows && { rows }) },
    },
    rows ? [rows.starts.buffer, rows.lines.buffer] : [],
  )
}

const placesIn = ({ matches }: Verdict) => matches.flatMap(({ evidence }) => evidence)

function known({ products }: Tools, text: string, verdict: Verdict) {
  const perProduct = <T>(of: (product: Product) => T) =>
    Object.fromEntries(products.map((product) => [product.id, of(product)]))
  const decoded = decode(identity(text))
  return {
    verdict,
    examinations: perProduct((product) => examine(product, text, decoded)),
    fields: perProduct((product) =>
      Object.fromEntries(findFields(product, text).map(({ field, value }) => [field, value])),
    ),
  }
}

/** What was masked, with what people call the kinds of it. */
function maskedWith(masked: Reading['masked']): Pick<Reading, 'masked' | 'kinds'> {
  const present = new Set(masked.spans.map(({ kind }) => kind))
  const kinds = allKinds.flatMap(({ id, words }) => (present.has(id) ? [[id, words] as const] : []))
  return { masked, kinds: Object.fromEntries(kinds) }
}

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  answer(data).catch(() => {
    // Loading has already been reported; what remains is a paste that made us stumble, or a part of the index that did not come.
    if (data.kind !== 'load')
      void loaded?.then(
        () => reply({ kind: 'not-read', id: data.id }),
        () => {},
      )
  })
})
