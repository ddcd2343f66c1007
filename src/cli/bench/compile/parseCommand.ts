import { readFileSync } from 'node:fs'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { compile } from '../../../compile/compile.ts'
import { type CompileCache, newCache } from '../../../compile/compileCache.ts'
import type { SourceFile } from '../../../model/sourceFile.ts'
import type { Command } from '../../command.ts'
import { parseArguments } from '../../parseArguments.ts'
import { median } from '../statistics.ts'
import { stopwatch } from '../stopwatch.ts'
import { filesOf } from './sourceGroups.ts'

/** What was measured of one group in one way. */
export interface ParseReport {
  readonly files: number
  readonly bytes: number
  readonly milliseconds: number
  /** After a letter more in the middle of one file, in the same process and with the cache, the median of several; null for the floor, which keeps nothing. */
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

/** How often a letter is typed. */
const keystrokes = 20

/** The files, the middle one with so many letters more in its middle. */
function edited(files: readonly SourceFile[], letters: number): readonly SourceFile[] {
  const middle = Math.floor(files.length / 2)
  return files.map((file, index) => {
    if (index !== middle) return file
    const at = Math.floor(file.text.length / 2)
    const text = file.text.slice(0, at) + 'x'.repeat(letters) + file.text.slice(at)
    return { ...file, text }
  })
}

/** What compiling takes once more for each letter that is typed, in the median. */
function retype(files: readonly SourceFile[], cache: CompileCache): number {
  const times = Array.from({ length: keystrokes }, (_one, index) => {
    const changed = edited(files, index + 1)
    const elapsed = stopwatch()
    compile(changed, { name: 'guides', cache })
    return elapsed()
  })
  return median(times)
}

function measure(files: readonly SourceFile[], isFloor: boolean): ParseReport {
  const cache = newCache()
  const elapsed = stopwatch()
  if (isFloor) floor(files)
  else compile(files, { name: 'guides', cache })
  const milliseconds = elapsed()
  const peak = peakMemory()
  return {
    files: files.length,
    bytes: bytesOf(files),
    milliseconds,
    again: isFloor ? null : retype(files, cache),
    peak,
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
