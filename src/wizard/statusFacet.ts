import type { Entry } from '../model/entry.ts'
import { inEveryLanguage, type Words } from '../model/locale.ts'
import type { Facet } from '../model/product.ts'

/** The question for the HTTP status, with the statuses of these entries; null where they name fewer than two. */
export function statusFacet(entries: readonly Entry[]): Facet | null {
  const statuses = new Set(
    entries.flatMap(({ signatures }) =>
      signatures.flatMap(({ kind, value }) => (kind === 'status' ? [value] : [])),
    ),
  )
  if (statuses.size < 2) return null
  return {
    id: 'status',
    question: {
      ko: 'HTTP 상태 코드가 무엇인가요?',
      ja: 'HTTPステータスコードはどれですか？',
      en: 'Which HTTP status did you get?',
    } satisfies Required<Words>,
    values: [...statuses].sort().map((status) => ({
      id: status,
      label: inEveryLanguage(status),
      terms: {},
      patterns: [],
    })),
  }
}
