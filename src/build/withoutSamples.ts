import type { Plugin } from 'vite'

/** A node of the syntax tree, as far as it is looked at. */
interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly key?: { readonly name?: string }
  readonly value?: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A table of kinds without its last two columns, a good and a bad sample. */
const withoutColumns = (table: string) =>
  table
    .split('\n')
    .map((line) => line.split(' | '))
    .map((cells) => (cells.length === 8 ? cells.slice(0, 6) : cells).join(' | '))
    .join('\n')

/** What to write instead of the samples anywhere below a node: arrays that stand as `good` or `bad`, and columns of tables. */
function editsIn(code: string, value: unknown): readonly Edit[] {
  if (Array.isArray(value)) return value.flatMap((one) => editsIn(code, one))
  if (!isNode(value)) return []
  const { type, start, end, key, value: inner } = value
  const isSample = type === 'Property' && (key?.name === 'good' || key?.name === 'bad')
  if (isSample && isNode(inner) && inner.type === 'ArrayExpression')
    return [{ start: inner.start, end: inner.end, text: '[]' }]
  if (type === 'TemplateElement')
    return [{ start, end, text: withoutColumns(code.slice(start, end)) }]
  return Object.values(value).flatMap((one) => editsIn(code, one))
}

/**
 * Leaves the samples of each kind of secret out of what is built: they are its documentation and its tests, a quarter of its size,
 * and made of letters that no compression makes smaller.
 */
export const withoutSamples: Plugin = {
  name: 'without-samples',
  apply: 'build',
  transform: {
    filter: { id: /\/src\/privacy\/kinds\/\w+\.ts$/ },
    handler(code) {
      const left = editsIn(code, this.parse(code, { lang: 'ts' }).body).reduceRight(
        (rest, { start, end, text }) => rest.slice(0, start) + text + rest.slice(end),
        code,
      )
      return { code: left, map: null }
    },
  },
}
