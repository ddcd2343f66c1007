import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isLocale, locales } from '../../model/locale.ts'
import { decodeText } from '../../read/decodeText.ts'
import { answerLine } from '../ask/answerLine.ts'
import { answerPaste } from '../ask/answerPaste.ts'
import { guessLocale } from '../ask/guessLocale.ts'
import { type Knowledge, knowledge } from '../ask/knowledge.ts'
import { renderAnswer } from '../ask/renderAnswer.ts'
import type { Command, Fault } from '../command.ts'
import { compileFolder } from '../compileFolder.ts'
import { parseArguments } from '../parseArguments.ts'
import { paintFor } from '../render/paint.ts'
import type { Terminal } from '../terminal.ts'

const fault = (message: string): Fault => ({ kind: 'fault', message })

/** The text of what was pasted: a log with a few bytes that are no text is still read. */
const textOf = (bytes: Uint8Array) => decodeText(bytes) ?? new TextDecoder().decode(bytes)

/** The lines of a batch; the end of the last line begins no other. */
async function readLines(file: string, terminal: Terminal): Promise<readonly string[] | Fault> {
  try {
    const bytes = file === '-' ? await terminal.readInput() : readFileSync(file)
    const text = textOf(bytes)
    return text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/)
  } catch (error) {
    return fault(error instanceof Error ? error.message : String(error))
  }
}

/** One line out for each line in, in order; 2 where one of them failed through us. */
async function askBatch(
  known: Knowledge,
  file: string,
  terminal: Terminal,
): Promise<number | Fault> {
  const lines = await readLines(file, terminal)
  if ('kind' in lines) return lines
  let isOurs = false
  for (const line of lines) {
    const { blame, ...answer } = answerLine(known, line)
    if (blame === 'ours') isOurs = true
    terminal.print(`${JSON.stringify(answer)}\n`)
  }
  return isOurs ? 2 : 0
}

/**
 * `ask`: says which entry a paste on standard input belongs to, for a person or with `--json`; 1 where none fits.
 * With `--batch FILE` (`-` is standard input) each line is a paste of its own.
 */
export const ask: Command = async (args, terminal) => {
  const parsed = parseArguments(args, { values: ['content', 'locale', 'batch'], flags: ['json'] })
  if (parsed.kind === 'fault') return parsed
  const { content = join(terminal.root, 'content'), locale, batch } = parsed.values
  if (locale !== undefined && !isLocale(locale)) {
    return fault(`Unexpected locale \`${locale}\`, expected ${locales.join(', ')}`)
  }
  const compiled = compileFolder(content)
  if (compiled.kind === 'fault') return compiled
  const known = knowledge(compiled)
  if (batch !== undefined) return askBatch(known, batch, terminal)

  if (terminal.isInteractive)
    terminal.note('Paste the error, then press Ctrl+D on a line of its own.\n')
  const paste = textOf(await terminal.readInput())
  const language = isLocale(locale) ? locale : guessLocale(paste, terminal.language)
  const started = performance.now()
  const answer = answerPaste(known, paste, language)
  const milliseconds = Math.round((performance.now() - started) * 100) / 100
  if (parsed.flags.has('json')) {
    terminal.print(`${JSON.stringify({ id: null, ...answer, milliseconds }, null, 2)}\n`)
  } else {
    const { columns, hasColour } = terminal
    terminal.print(
      renderAnswer(answer, { known, paste, language, paint: paintFor(hasColour), columns }),
    )
  }
  return answer.verdict === 'none' ? 1 : 0
}
