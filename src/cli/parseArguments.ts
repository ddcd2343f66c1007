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

/** What Node says about an option, in our words. */
function wordOf(error: unknown, known: readonly string[]): string {
  const said = error instanceof Error ? error.message : String(error)
  const option = /'(-{1,2}[^' ]*)/.exec(said)?.[1]
  if (option === undefined) return said
  if (known.some((name) => option === `--${name}`)) {
    const isMissing = said.includes('argument missing') || said.includes('ambiguous')
    return `Unexpected \`${option}\` ${isMissing ? 'without a value, expected one after it' : 'with a value, expected none'}`
  }
  const names = known.map((name) => `\`--${name}\``).join(', ')
  return `Unexpected option \`${option}\`, expected ${names === '' ? 'none' : `one of ${names}`}`
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
        message: `Unexpected ${parsed.positionals.length === 0 ? 'lack of arguments' : `arguments \`${parsed.positionals.join(' ')}\``}, expected ${wanted}`,
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
    return { kind: 'fault', message: wordOf(error, [...values, ...flags]) }
  }
}
