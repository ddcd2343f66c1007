import type { z } from 'zod'

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

function kindOf(value: unknown): string {
  if (value === null) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  return kinds[typeof value] ?? 'something else'
}

/** A schema's complaint in plain words: what stands there and was expected, and how to mend it. */
export function wordIssue(issue: z.core.$ZodIssue): { message: string; help: string } {
  const path = pathText(issue.path)
  const at = path === '' ? 'this file' : `\`${path}\``
  switch (issue.code) {
    case 'invalid_type': {
      const expected = kinds[issue.expected] ?? issue.expected
      if (issue.input === undefined)
        return { message: `${at} is missing, expected ${expected}`, help: `Add ${at}.` }
      return {
        message: `Unexpected ${kindOf(issue.input)} for ${at}, expected ${expected}`,
        help: `Write ${expected} for ${at}.`,
      }
    }
    case 'unrecognized_keys':
      return {
        message: `Unexpected ${issue.keys.map((key) => `\`${key}\``).join(', ')} in ${at}`,
        help: 'Check the spelling against the list of fields, or remove it.',
      }
    case 'invalid_value': {
      const allowed = issue.values.map((value) => `\`${String(value)}\``).join(', ')
      return {
        message: `Unexpected value for ${at}, expected one of ${allowed}`,
        help: `Write one of ${allowed}.`,
      }
    }
    case 'invalid_union': {
      const inner = issue.errors.flat().find((other) => other.code !== 'invalid_type')
      if (inner) return wordIssue({ ...inner, path: [...issue.path, ...inner.path] })
      return {
        message: `Unexpected ${kindOf(issue.input)} for ${at}`,
        help: 'Compare it with the example in the documentation of this file.',
      }
    }
    default:
      return { message: `${at}: ${issue.message}`, help: `Mend the value of ${at}.` }
  }
}
