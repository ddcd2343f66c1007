import { compile } from '../../../compile/compile.ts'
import type { Entry } from '../../../model/entry.ts'
import type { Locale } from '../../../model/locale.ts'
import { isLocale } from '../../../model/locale.ts'
import type { SourceFile } from '../../../model/sourceFile.ts'

/** One compiled entry and the file it came from, relative to the folder of its source. */
export interface PlacedEntry {
  readonly file: string
  /** The language that the file's folder names. */
  readonly locale: Locale
  readonly entry: Entry
}

/** What the compiler made of one source, or what it threw. */
export interface CompiledSource {
  readonly source: string
  readonly entries: readonly PlacedEntry[]
  readonly crash?: string
}

/** What the compiler makes of the files of one source, that is of the folder `source`. Never throws: a crash is a result. */
export function compileSource(source: string, files: readonly SourceFile[]): CompiledSource {
  const own = files.filter(({ path }) => path.startsWith(`${source}/`))
  if (own.length === 0) throw new Error(`Nothing was read from ${source}`)
  try {
    const { guides } = compile(own, { name: 'corpora' })
    const entries = guides.flatMap((guide) => {
      const file = guide.file.slice(source.length + 1)
      const locale = file.split('/')[0]
      if (!isLocale(locale)) return []
      return guide.entries.map((entry): PlacedEntry => ({ file, locale, entry }))
    })
    return { source, entries }
  } catch (error) {
    return { source, entries: [], crash: error instanceof Error ? error.message : String(error) }
  }
}
