import { readFileSync } from 'node:fs'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { compile } from '../../../compile/compile.ts'
import type { SourceFile } from '../../../model/sourceFile.ts'
import type { Command } from '../../command.ts'
import { parseArguments } from '../../parseArguments.ts'
import { stopwatch } from '../stopwatch.ts'
import { filesOf } from './sourceGroups.ts'

/** What was measured of one group in one way. */
export interface ParseReport {
  readonly files: number
  readonly bytes: number
  readonly milliseconds: number
  /** After one file has changed, in the same process; null for the floor, which keeps nothing. */
  readonly again: number | null
  /** The most memory that the process has held so far. */
  readonly peak: number
}

/** Where Linux keeps it, because `maxRSS` there begins with that of the process that started this one. */
function peakMemory(): number {
  try {
    const [, peak] = /^VmHWM:\s*(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
    if (peak !== undefined) return Number(peak) * 1024
  } catch {
    // Another system: the next line holds there.
  }
  return process.resourceUsage().maxRSS * 1024
}

const bytesOf = (files: readonly SourceFile[]) =>
  files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)

/** The least that reading Markdown costs: remark with GFM, file by file. */
function floor(files: readonly SourceFile[]): void {
  const processor = unified().use(remarkParse).use(remarkGfm)
  for (const { text } of files) processor.parse(text)
}

/** The files, the middle one with a sentence more at its end. */
function edited(files: readonly SourceFile[]): readonly SourceFile[] {
  const middle = Math.floor(files.length / 2)
  return files.map((file, i) =>
    i === middle ? { ...file, text: `${file.text}\nOne sentence more.\n` } : file,
  )
}

function measure(files: readonly SourceFile[], isFloor: boolean): ParseReport {
  const elapsed = stopwatch()
  if (isFloor) floor(files)
  else compile(files, { name: 'guides' })
  const milliseconds = elapsed()
  const changed = edited(files)
  const since = stopwatch()
  if (!isFloor) compile(changed, { name: 'guides' })
  return {
    files: files.length,
    bytes: bytesOf(files),
    milliseconds,
    again: isFloor ? null : since(),
    peak: peakMemory(),
  }
}

/** `parse floor|compile SHARED GROUP`: reads a group of files in one of two ways, and prints what that took as a JSON object. */
export const parseCommand: Command = async (args, terminal) => {
  const parsed = parseArguments(args, { positionals: ['floor|compile', 'SHARED', 'GROUP'] })
  if (parsed.kind === 'fault') return parsed
  const [way, shared = '', group = ''] = parsed.positionals
  const files = filesOf(group, terminal.root, shared)
  terminal.print(`${JSON.stringify(measure(files, way === 'floor'))}\n`)
  return 0
}
