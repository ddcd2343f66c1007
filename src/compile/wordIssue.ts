import type { z } from 'zod'
import { editDistance } from './editDistance.ts'
import { yamlShapes } from './yamlShapes.ts'

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of named values',
  record: 'a group of named values',
  null: 'nothing',
  undefined: 'nothing',
}

/** A path as a writer of YAML reads it: `facets[0].label.ko`. */
function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) =>
      typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`,
    )
    .join('')
}

/** What stands there: the kind, and the text itself where it is short. */
function standing(value: unknown): string {
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'object') return 'group'
  const text = String(value)
  const shown = text === '' || text.length > 40 ? '' : ` \`${text}\``
  return `${typeof value === 'string' ? 'text' : 'value'}${shown}`
}

/** How to write what belongs at `path`, with the shape where it has one. */
function shapeFor(path: readonly PropertyKey[], expected: string): string {
  const named = pathText(path).replace(/\[\d+\]/g, '[]')
  const shape = yamlShapes[named] ?? yamlShapes[String(path.at(-1) ?? '')]
  return shape === undefined ? `Write ${expected}.` : `Write it like this: \`${shape}\`.`
}

/** More slips than this make another word. */
const mostSlips = 2

function nearest(key: string, fields: readonly string[]): string | undefined {
  const distances = fields.map((field) => [field, editDistance(key, field, mostSlips)] as const)
  return distances.filter(([, slips]) => slips <= mostSlips).sort((a, b) => a[1] - b[1])[0]?.[0]
}

/**
 * A schema's complaint in plain words: what stands there and was expected, and how to mend it.
 * `fieldsAt` tells which names may stand at a path.
 */
export function wordIssue(
  issue: z.core.$ZodIssue,
  fieldsAt: (path: readonly PropertyKey[]) => readonly string[],
): { message: string; help: string } {
  const path = pathText(issue.path)
  const at = path === '' ? 'this file' : `\`${path}\``
  switch (issue.code) {
    case 'invalid_type': {
      const expected = kinds[issue.expected] ?? issue.expected
      const message =
        issue.input === undefined || issue.input === null
          ? `${at} is ${issue.input === null ? 'empty' : 'missing'}, expected ${expected}`
          : `Unexpected ${standing(issue.input)} for ${at}, expected ${expected}`
      return { message, help: shapeFor(issue.path, expected) }
    }
    case 'unrecognized_keys': {
      const fields = fieldsAt(issue.path)
      const meant = nearest(issue.keys[0] ?? '', fields)
      const list = fields.map((field) => `\`${field}\``).join(', ')
      return {
        message: `Unexpected ${issue.keys.map((key) => `\`${key}\``).join(', ')} in ${at}${meant === undefined ? '' : `, expected \`${meant}\``}`,
        help:
          meant === undefined
            ? `Take it away${list === '' ? '' : `, or write one of ${list}`}.`
            : `Write \`${meant}\`.`,
      }
    }
    case 'invalid_value': {
      const allowed = issue.values.map((value) => `\`${String(value)}\``).join(', ')
      return {
        message: `Unexpected ${standing(issue.input)} for ${at}, expected one of ${allowed}`,
        help: `Write one of ${allowed}.`,
      }
    }
    case 'invalid_union': {
      const inner = issue.errors.flat().find((other) => other.code !== 'invalid_type')
      if (inner) return wordIssue({ ...inner, path: [...issue.path, ...inner.path] }, fieldsAt)
      return {
        message: `Unexpected ${standing(issue.input)} for ${at}`,
        help: shapeFor(issue.path, 'what the documentation of this file shows'),
      }
    }
    default:
      return { message: `${at}: ${issue.message}`, help: `Mend the value of ${at}.` }
  }
}
