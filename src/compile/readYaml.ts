import { isNode, LineCounter } from 'yaml'
import type { z } from 'zod'
import type { SourceFile } from '../model/sourceFile.ts'
import type { Fault } from './fault.ts'
import { fieldsAt } from './fieldsAt.ts'
import { parseYaml } from './parseYaml.ts'
import { wordIssue } from './wordIssue.ts'

/** The value of a YAML file that fits its schema, or each fault that keeps it from doing so. */
export type YamlResult<Value> =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] }

/** What stands in a YAML file, checked against `schema`: the value, or its faults with line and column. */
export function readYaml<Value>(file: SourceFile, schema: z.ZodType<Value>): YamlResult<Value> {
  const lines = new LineCounter()
  const text = file.text.replace(/^\uFEFF/, '')
  const parsed = parseYaml(text, lines)
  const placeAt = (offset: number) => {
    const { line, col } = lines.linePos(Math.min(offset, text.length))
    return { file: file.path, line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  if (parsed.kind === 'fault') {
    const { offset, message, help } = parsed.fault
    return { kind: 'faults', faults: [{ ...placeAt(offset), message, help }] }
  }
  const { document } = parsed
  const checked = schema.safeParse(parsed.value, { reportInput: true })
  if (checked.success) return { kind: 'value', value: checked.data }

  /** Where the value at `path` starts, or the innermost thing around it that exists. */
  const offsetOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const node: unknown = document.getIn(path.slice(0, length), true)
      if (isNode(node) && node.range) return node.range[0]
    }
    return document.contents?.range?.[0] ?? 0
  }
  const keyOffset = (path: readonly PropertyKey[], key: string): number => {
    const start = offsetOf(path)
    const found = text.indexOf(`${key}:`, start)
    return found < 0 ? start : found
  }
  const faults = checked.error.issues.map((issue) => {
    const offset =
      issue.code === 'unrecognized_keys'
        ? keyOffset(issue.path, issue.keys[0] ?? '')
        : offsetOf(issue.path)
    return { ...placeAt(offset), ...wordIssue(issue, (path) => fieldsAt(schema, path)) }
  })
  return { kind: 'faults', faults }
}
