import { z } from 'zod'

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The schemas in which a value of `schema` may be at all: itself, or each of its alternatives. */
function alternatives(schema: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (!isRecord(schema)) return []
  const inner = [schema.anyOf, schema.oneOf, schema.allOf].filter(Array.isArray).flat()
  return [schema, ...inner.flatMap(alternatives)]
}

function stepInto(schema: unknown, part: PropertyKey): readonly unknown[] {
  return alternatives(schema).flatMap(({ properties, items, additionalProperties }) => {
    if (typeof part === 'number') return [items]
    const own = isRecord(properties) ? properties[String(part)] : undefined
    return [own ?? additionalProperties]
  })
}

/** The names of the fields that may stand at `path` of a value that fits `schema`. */
export function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  const both = (['input', 'output'] as const).map((io): unknown =>
    z.toJSONSchema(schema, { io, unrepresentable: 'any' }),
  )
  const found = path.reduce<readonly unknown[]>(
    (schemas, part) => schemas.flatMap((one) => stepInto(one, part)),
    both,
  )
  const names = found
    .flatMap(alternatives)
    .flatMap(({ properties }) => (isRecord(properties) ? Object.keys(properties) : []))
  return [...new Set(names)]
}
