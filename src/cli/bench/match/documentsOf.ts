import type { Entry } from '../../../model/entry.ts'
import type { Guide } from '../../../model/guide.ts'

/** One entry in one language as a search library takes it: a flat record of texts. */
export interface SearchDocument {
  readonly id: number
  /** `product/entry`: the same in every language. */
  readonly entry: string
  readonly codes: string
  readonly messages: string
  readonly title: string
  readonly causes: string
  readonly checks: string
}

/** The fields of a document that are searched, from the most telling to the least. */
export const fields = ['codes', 'messages', 'title', 'causes', 'checks'] as const

/** How much more a field tells than the last one, for libraries that take weights. */
export const weights = { codes: 8, messages: 6, title: 3, causes: 2, checks: 1 } as const

function documentOf(product: string, entry: Entry): Omit<SearchDocument, 'id'> {
  const { id, title, signatures, summary, causes, checks } = entry
  const values = (isTaken: (kind: string) => boolean) =>
    signatures
      .filter(({ kind }) => isTaken(kind))
      .map(({ value }) => value)
      .join('\n')
  return {
    entry: `${product}/${id}`,
    codes: values((kind) => kind === 'code' || kind === 'status'),
    messages: values((kind) => kind === 'message' || kind === 'template'),
    title,
    causes: [...(summary ? [summary] : []), ...causes].map(({ text }) => text).join('\n'),
    checks: checks.map(({ text }) => text).join('\n'),
  }
}

/** The entries of guides as documents, one for each entry and language. */
export function documentsOf(guides: readonly Guide[]): readonly SearchDocument[] {
  return guides
    .flatMap(({ product, entries }) => entries.map((entry) => documentOf(product, entry)))
    .map((document, id) => ({ id, ...document }))
}
