import type { Check } from '../model/check.ts'
import type { Entry } from '../model/entry.ts'
import type { Locale } from '../model/locale.ts'
import type { Product } from '../model/product.ts'
import type { Signature } from '../model/signature.ts'
import { type ConditionRow, valuesOfRow, wordsFor } from './conditionFacets.ts'
import { detectLanguage } from './detectLanguage.ts'
import type { CheckDraft, EntryDraft } from './entryDraft.ts'
import { inOneLine } from './markedText.ts'
import type { CheckRow } from './pairChecks.ts'

/** The conditions of one row of checks, by language. */
export function conditionsOf(row: CheckRow): ConditionRow {
  return Object.fromEntries(
    Object.entries(row).flatMap(([locale, check]) =>
      check.condition ? [[locale, check.condition.text] as const] : [],
    ),
  )
}

function finishCheck(
  check: CheckDraft,
  row: CheckRow,
  id: string,
  locale: Locale,
  product: Product,
): Check {
  const { condition, ...rest } = check
  const values = condition ? valuesOfRow(conditionsOf(row), product) : []
  // A condition that no question asks for stays in the words of the check.
  const words = condition && values.length === 0 ? condition.whole : check
  const { text, marks } = inOneLine(words)
  const { marks: _marks, ...bare } = rest
  return {
    ...bare,
    id,
    text,
    ...(marks && { marks }),
    when: values.map((value) => ({
      ...value,
      text: wordsFor(value, condition?.text ?? '', locale, product),
    })),
  }
}

/** The signatures, each once: the first of those that are the same. */
function onlyOnce(signatures: readonly Signature[]): readonly Signature[] {
  const seen = new Set<string>()
  return signatures.filter(({ kind, value }) => {
    const key = `${kind} ${value}`
    if (value === '' || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function languageOf(draft: EntryDraft): Locale {
  const texts = [draft.title, draft.summary?.text, ...draft.causes.map(({ text }) => text)]
  return detectLanguage([...texts, ...draft.checks.map(({ text }) => text)].join('\n'))
}

/** The entry that a draft becomes, once its id is known and its checks are paired. */
export function finishEntry(
  draft: EntryDraft,
  id: string,
  locale: Locale,
  rows: readonly CheckRow[],
  product: Product,
): Entry {
  const { key: _key, isAside: _isAside, checks: _checks, ...rest } = draft
  const checks = rows.flatMap((row, index) => {
    const check = row[locale]
    return check ? [finishCheck(check, row, `check-${index + 1}`, locale, product)] : []
  })
  return {
    ...rest,
    id,
    lang: languageOf(draft),
    signatures: onlyOnce(draft.signatures),
    causes: draft.causes.map((cause) => ({ ...cause, ...inOneLine(cause) })),
    notes: draft.notes.map((note) => ({ ...note, ...inOneLine(note) })),
    checks: checks.toSorted((a, b) => a.line - b.line),
  }
}
