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
    .map((cells) => (cells.length === 6 ? cells.slice(0, 4) : cells).join(' | '))
    .join('\n')

/** What a rule says of itself for its page of documentation, and what its tests run. */
const documentation = new Set(['why', 'bad', 'good'])

/** What to write instead of the documentation of a rule, which is an object that a module exports. */
function documentationIn(value: unknown): readonly Edit[] {
  if (Array.isArray(value)) return value.flatMap(documentationIn)
  if (!isNode(value)) return []
  const { type, start, end, key } = value
  if (type === 'Property' && documentation.has(key?.name ?? ''))
    return [{ start, end, text: `${key?.name}: {}` }]
  return Object.values(value).flatMap(documentationIn)
}

/** What to write instead of the samples anywhere below a node: nothing for arrays that stand as `good` or `bad`, fewer columns of tables; and lists of words without their indents. */
function editsIn(code: string, value: unknown): readonly Edit[] {
  if (Array.isArray(value)) return value.flatMap((one) => editsIn(code, one))
  if (!isNode(value)) return []
  const { type, start, end, key, value: inner } = value
  const isSample = type === 'Property' && (key?.name === 'good' || key?.name === 'bad')
  if (isSample && isNode(inner) && inner.type === 'ArrayExpression')
    return [{ start, end: end + (/^,\s*/.exec(code.slice(end))?.[0].length ?? 0), text: '' }]
  if (type === 'TemplateElement')
    return [{ start, end, text: withoutColumns(code.slice(start, end)).replace(/\n +/g, ' ') }]
  return Object.values(value).flatMap((one) => editsIn(code, one))
}

/**
 * Leaves out of what is built the samples of each kind of secret, which are its documentation and its tests, a quarter of its size,
 * and made of letters that no compression makes smaller; and the documentation and the tests of the rules for guides.
 */
export const withoutSamples: Plugin = {
  name: 'without-samples',
  apply: 'build',
  transform: {
    filter: { id: /\/src\/(?:privacy\/kinds|compile\/rules)\/\w+\.ts$/ },
    handler(code, id) {
      const { body } = this.parse(code, { lang: 'ts' })
      const edits = id.includes('/rules/') ? documentationIn(body) : editsIn(code, body)
      const left = edits.reduceRight(
        (rest, { start, end, text }) => rest.slice(0, start) + text + rest.slice(end),
        code,
      )
      return { code: left, map: null }
    },
  },
}
