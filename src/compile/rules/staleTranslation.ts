import { editionsOf } from '../editions.ts'
import type { Fault } from '../fault.ts'
import type { GuideUnit, Site } from '../unit.ts'
import type { Rule } from './rule.ts'

/** A guide's date as its front matter says it, else as its repository does; `null` where neither says one that can be compared. */
function dateOf({ guide }: GuideUnit, dates: Site['dates']): string | null {
  const said = guide.updated ?? dates.get(guide.file) ?? ''
  return /^\d{4}-\d{2}-\d{2}/.test(said) ? said : null
}

function faultsOf(edition: readonly GuideUnit[], { products, dates }: Site): readonly Fault[] {
  const product = products.find(({ product: { id } }) => id === edition[0]?.guide.product)?.product
  const source = edition.find(({ guide }) => guide.locale === product?.source)
  const latest = source && dateOf(source, dates)
  if (!source || !latest) return []
  return edition.flatMap((unit): Fault[] => {
    const own = unit === source ? null : dateOf(unit, dates)
    const sameKind = (unit.guide.updated === undefined) === (source.guide.updated === undefined)
    if (own === null || !sameKind || own.slice(0, 10) >= latest.slice(0, 10)) return []
    return [
      {
        file: unit.guide.file,
        line: 1,
        column: 1,
        message: `This translation is of ${own.slice(0, 10)}, older than its source \`${source.guide.file}\` of ${latest.slice(0, 10)}`,
        help: 'Bring it up to date; where nothing has to change, give it the new date.',
      },
    ]
  })
}

const files = (date: string) => [
  { path: 'gate/product.yaml', text: 'name: { en: Gate, ko: 게이트 }\nsource: ko\n' },
  { path: 'gate/ko.md', text: '---\nupdated: 2026-03-01\n---\n\n# 게이트\n' },
  { path: 'gate/en.md', text: `---\nupdated: ${date}\n---\n\n# Gate\n` },
]

export const staleTranslation: Rule = {
  id: 'stale-translation',
  severity: 'warning',
  why: 'What the source has learnt since then, readers of the translation do not.',
  bad: {
    files: files('2026-01-15'),
    message: 'This translation is of 2026-01-15, older than its source `gate/ko.md` of 2026-03-01',
  },
  good: files('2026-03-01'),
  check: (site) =>
    [...editionsOf(site.guides).values()].flatMap((edition) => faultsOf(edition, site)),
}
