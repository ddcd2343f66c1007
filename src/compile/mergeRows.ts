import type { EntryDraft } from './entryDraft.ts'

/** The code that an entry has, where it has exactly one. */
function codeOf({ signatures }: EntryDraft): string | null {
  const codes = signatures.filter(({ kind }) => kind === 'code')
  return codes.length === 1 ? (codes[0]?.value ?? null) : null
}

function merge(row: EntryDraft, full: EntryDraft): EntryDraft {
  const summary = full.summary ?? row.summary
  return {
    ...row,
    ...full,
    ...(summary && { summary }),
    signatures: [...full.signatures, ...row.signatures],
    causes: full.causes.length > 0 ? full.causes : row.causes,
    checks: full.checks.length > 0 ? full.checks : row.checks,
    notes: [...full.notes, ...row.notes],
  }
}

/** Whether two entries of one code show messages and none in common: they are two errors. */
function isOther(row: EntryDraft, full: EntryDraft): boolean {
  const [short, long] = [row, full].map(({ signatures }) =>
    signatures.flatMap(({ kind, value }) =>
      kind === 'message' || kind === 'template' ? [value.toLowerCase()] : [],
    ),
  )
  return !!short?.length && !!long?.length && !short.some((value) => long.includes(value))
}

/**
 * All entries of a guide, those that one dialect found in a few words and a later one at length as one:
 * a table of codes above a chapter for each of them. Only where either has the code once.
 */
export function mergeRows(found: readonly (readonly EntryDraft[])[]): readonly EntryDraft[] {
  const once = (entries: readonly EntryDraft[]) => {
    const byCode = new Map<string, EntryDraft | null>()
    for (const entry of entries) {
      const code = codeOf(entry)
      if (code !== null) byCode.set(code, byCode.has(code) ? null : entry)
    }
    return byCode
  }
  return found.reduce<readonly EntryDraft[]>((rows, full) => {
    const [short, long] = [once(rows), once(full)]
    const twinOf = (entry: EntryDraft, others: ReadonlyMap<string, EntryDraft | null>) => {
      const code = codeOf(entry)
      const [row, other] = code === null ? [] : [short.get(code), long.get(code)]
      return code !== null && row && other && !isOther(row, other) ? others.get(code) : undefined
    }
    return [
      ...rows.filter((row) => !twinOf(row, long)),
      ...full.map((entry) => {
        const row = twinOf(entry, short)
        return row ? merge(row, entry) : entry
      }),
    ]
  }, [])
}
