import { parseArgs } from 'node:util'
import type { Fault } from './command.ts'

/** What stands behind a command, or what is wrong with it, in a sentence. */
export type Arguments =
  | {
      readonly kind: 'arguments'
      readonly values: Readonly<Record<string, string | undefined>>
      readonly flags: ReadonlySet<string>
      readonly positionals: readonly string[]
    }
  | Fault

export interface Expected {
  /** Options with a value, such as `--format json`. */
  readonly values?: readonly string[]
  /** Options without one, such as `--json`. */
  readonly flags?: readonly string[]
  /** What the words without an option are, such as `DIR`: each is needed. */
  readonly positionals?: readonly string[]
}

/** The arguments of a command, taken apart. Refuses what it does not know, and what is missing. */
export function parseArguments(args: readonly string[], expected: Expected): Arguments {
  const { values = [], flags = [], positionals: names = [] } = expected
  try {
    const parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...Object.fromEntries(values.map((name) => [name, { type: 'string' } as const])),
        ...Object.fromEntries(flags.map((name) => [name, { type: 'boolean' } as const])),
      },
    })
    if (parsed.positionals.length !== names.length) {
      const wanted = names.length === 0 ? 'nothing' : names.join(' ')
      return {
        kind: 'fault',
        message: `Unexpected arguments \`${parsed.positionals.join(' ')}\`, expected ${wanted}`,
      }
    }
    const texts = values.map((name) => {
      const value = parsed.values[name]
      return [name, typeof value === 'string' ? value : undefined] as const
    })
    return {
      kind: 'arguments',
      values: Object.fromEntries(texts),
      flags: new Set(flags.filter((name) => parsed.values[name] === true)),
      positionals: parsed.positionals,
    }
  } catch (error) {
    return { kind: 'fault', message: error instanceof Error ? error.message : String(error) }
  }
}
