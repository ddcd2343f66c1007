import type { z } from 'zod'
import { type Phrase, say, type Value } from '../model/phrase.ts'
import type { Fault } from './fault.ts'
import { askedWords, fieldWords, foundWords, kindWords } from './fieldWords.ts'
import { nearestName } from './nearestName.ts'
import { yamlShapes } from './yamlShapes.ts'

/** A path as a writer of YAML reads it: `facets[0].label.ko`. */
function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) =>
      typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`,
    )
    .join('')
}

/** What stands there: the kind, and the text itself where it is short. */
function standing(value: unknown): Phrase {
  if (Array.isArray(value)) return say(foundWords.list)
  if (typeof value === 'object') return say(foundWords.group)
  const text = String(value)
  const isText = typeof value === 'string'
  if (text === '' || text.length > 40) return say(isText ? foundWords.text : foundWords.value)
  return say(isText ? foundWords.shortText : foundWords.shortValue, { text })
}

/** How to write what belongs at `path`, with the shape where it has one. */
function shapeFor(path: readonly PropertyKey[], expected: Value): Phrase {
  const named = pathText(path).replace(/\[\d+\]/g, '[]')
  const shape = yamlShapes[named] ?? yamlShapes[String(path.at(-1) ?? '')]
  return shape === undefined
    ? say(fieldWords.writeKind, { expected })
    : say(fieldWords.likeThis, { shape })
}

const coded = (names: readonly unknown[]) => names.map((name) => `\`${String(name)}\``).join(', ')

type Said = Pick<Fault, 'message' | 'help'>

/** A name that is known at its place to nobody. */
function wordKeys(keys: readonly string[], at: Value, fields: readonly string[]): Said {
  const meant = nearestName(keys[0] ?? '', fields)
  const said = { names: coded(keys), at }
  if (meant !== undefined)
    return {
      message: say(fieldWords.meantName, { ...said, meant }),
      help: say(fieldWords.writeName, { meant }),
    }
  return {
    message: say(fieldWords.unknownNames, said),
    help:
      fields.length === 0
        ? say(fieldWords.takeAway)
        : say(fieldWords.takeAwayOr, { fields: coded(fields) }),
  }
}

/** What zod says in its own words, or we in a schema. */
function problemOf(message: string): Value {
  const asked = Object.values(askedWords).find(({ en }) => en === message)
  return asked === undefined ? message : say(asked)
}

/**
 * A schema's complaint in plain words: what stands there and was expected, and how to mend it.
 * `fieldsAt` tells which names may stand at a path.
 */
export function wordIssue(
  issue: z.core.$ZodIssue,
  fieldsAt: (path: readonly PropertyKey[]) => readonly string[],
): Said {
  const path = pathText(issue.path)
  const at = path === '' ? say(fieldWords.thisFile) : `\`${path}\``
  switch (issue.code) {
    case 'invalid_type': {
      const kind = Object.entries(kindWords).find(([name]) => name === issue.expected)?.[1]
      const expected = kind === undefined ? issue.expected : say(kind)
      const help = shapeFor(issue.path, expected)
      if (issue.input === undefined)
        return { message: say(fieldWords.missing, { at, expected }), help }
      if (issue.input === null) return { message: say(fieldWords.empty, { at, expected }), help }
      const found = standing(issue.input)
      return { message: say(fieldWords.wrongKind, { found, at, expected }), help }
    }
    case 'unrecognized_keys':
      return wordKeys(issue.keys, at, fieldsAt(issue.path))
    case 'invalid_value': {
      const allowed = coded(issue.values)
      return {
        message: say(fieldWords.wrongValue, { found: standing(issue.input), at, allowed }),
        help: say(fieldWords.oneOf, { allowed }),
      }
    }
    case 'invalid_union': {
      const inner = issue.errors.flat().find((other) => other.code !== 'invalid_type')
      if (inner) return wordIssue({ ...inner, path: [...issue.path, ...inner.path] }, fieldsAt)
      return {
        message: say(fieldWords.noneFits, { found: standing(issue.input), at }),
        help: shapeFor(issue.path, say(fieldWords.documented)),
      }
    }
    default:
      return {
        message: say(fieldWords.otherwise, { at, problem: problemOf(issue.message) }),
        help: say(fieldWords.mendValue, { at }),
      }
  }
}
