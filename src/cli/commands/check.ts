import { sep } from 'node:path'
import { isLocale, locales } from '../../model/locale.ts'
import { guessLocale } from '../ask/guessLocale.ts'
import { checkPastes } from '../checkPastes.ts'
import type { Command } from '../command.ts'
import { compileFolder } from '../compileFolder.ts'
import { gitDates } from '../gitDates.ts'
import { parseArguments } from '../parseArguments.ts'
import { checkWords } from '../render/checkWords.ts'
import { paintFor } from '../render/paint.ts'
import { renderGithub } from '../render/renderGithub.ts'
import { renderJson } from '../render/renderJson.ts'
import { renderPretty } from '../render/renderPretty.ts'
import { writeFixes } from '../writeFixes.ts'

const formats = ['pretty', 'json', 'github'] as const
type Format = (typeof formats)[number]

const isFormat = (text: string): text is Format => formats.some((format) => format === text)

/**
 * `check DIR`: prints what is wrong with the guides of a folder, and which of its `pastes.jsonl` lead elsewhere now; 1 where one diagnostic is an error.
 * In the language of `--locale`, else of the terminal, else in English. With `--fix` what is mechanical and safe is mended first, and what is left is printed.
 */
export const check: Command = async (args, terminal) => {
  const parsed = parseArguments(args, {
    values: ['format', 'locale'],
    flags: ['fix'],
    positionals: ['DIR'],
  })
  if (parsed.kind === 'fault') return parsed
  const { format = 'pretty', locale: asked } = parsed.values
  if (asked !== undefined && !isLocale(asked))
    return {
      kind: 'fault',
      message: `Unexpected locale \`${asked}\`, expected ${locales.join(', ')}`,
    }
  if (!isFormat(format))
    return {
      kind: 'fault',
      message: `Unexpected format \`${format}\`, expected ${formats.join(', ')}`,
    }
  const locale = asked ?? guessLocale('', terminal.language)
  const [directory = ''] = parsed.positionals
  const folder = `${directory.split(sep).join('/').replace(/\/+$/, '')}/`
  const compile = () => compileFolder(directory, undefined, { dates: gitDates(directory), locale })
  let compiled = compile()
  if (compiled.kind === 'fault') return compiled
  if (parsed.flags.has('fix')) {
    const fixed = writeFixes(directory, compiled)
    terminal.note(`${checkWords[locale].mended(fixed.length)}\n`)
    compiled = compile()
    if (compiled.kind === 'fault') return compiled
  }
  const { texts } = compiled
  const diagnostics = [...compiled.diagnostics, ...checkPastes(compiled, locale)]
  switch (format) {
    case 'json':
      terminal.print(renderJson(diagnostics))
      break
    case 'github':
      terminal.print(renderGithub(diagnostics, folder.replace(/^\.\//, '')))
      break
    case 'pretty': {
      const { columns, hasColour } = terminal
      const paint = paintFor(hasColour)
      const options = { paint, columns, texts, files: texts.size, folder, locale }
      terminal.print(renderPretty(diagnostics, options))
      break
    }
    default:
      return format satisfies never
  }
  return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0
}
