import { locales } from '../../model/locale.ts'
import type { Fault } from '../fault.ts'
import { languageNames } from '../languageNames.ts'
import type { EntryUnit, GuideUnit, Site } from '../unit.ts'
import type { Rule } from './rule.ts'

function namesOf(missing: readonly (typeof locales)[number][]): string {
  return missing.map((locale) => languageNames[locale]).join(' and ')
}

/** The editions of each guide that have entries, by product and guide. */
function editionsOf({ guides }: Site): ReadonlyMap<string, readonly GuideUnit[]> {
  const editions = new Map<string, GuideUnit[]>()
  for (const unit of guides) {
    if (unit.guide.entries.length === 0) continue
    const key = `${unit.guide.product} ${unit.guide.id}`
    editions.set(key, [...(editions.get(key) ?? []), unit])
  }
  return editions
}

/** Guides that stand in fewer languages than the rest of their folder. */
function missingGuides(site: Site): readonly Fault[] {
  const present = locales.filter((locale) =>
    site.guides.some(({ guide }) => guide.locale === locale),
  )
  return [...editionsOf(site).values()].flatMap((units) => {
    const missing = present.filter((locale) => !units.some(({ guide }) => guide.locale === locale))
    const first = units[0]?.guide
    return first && missing.length > 0
      ? [
          {
            file: first.file,
            line: 1,
            column: 1,
            message: `This guide has no ${namesOf(missing)} edition`,
            help: 'Translate the guide, or leave the gap: readers are shown the language that there is.',
          },
        ]
      : []
  })
}

/** Entries that a translation of their guide leaves out. */
function missingEntry({ twins }: EntryUnit, editions: readonly GuideUnit[]): readonly Fault[] {
  const [first] = locales.flatMap((locale) => twins[locale] ?? [])
  const missing = editions.filter(({ guide }) => !twins[guide.locale])
  if (!first || missing.length === 0) return []
  return [
    {
      file: first.guide.file,
      line: first.entry.line,
      column: 1,
      message: `\`${first.entry.label}\` has no twin in ${namesOf(missing.map(({ guide: other }) => other.locale))}`,
      help: `Add the entry to ${missing.map(({ guide: other }) => `\`${other.file}\``).join(' and ')}, or give both the same id: \`{#id}\` at the end of the heading.`,
    },
  ]
}

const entry = (title: string, cause: string) => `### ${title}\n* ${cause}\n`

export const missingTranslation: Rule = {
  id: 'missing-translation',
  severity: 'warning',
  why: 'A reader of the other language finds nothing, or a page in a language that they may not read.',
  bad: {
    files: [
      {
        path: 'gate/en.md',
        text: `# Troubleshooting guide\n\n${entry('The call fails with a `NO_DEVICE` error.', 'Occurs when the device is unknown.')}${entry('The call fails with a `NO_ROUTE` error.', 'Occurs when the path is unknown.')}`,
      },
      {
        path: 'gate/ko.md',
        text: `# 문제 해결 가이드\n\n${entry('호출이 실패하고 `NO_DEVICE` 오류가 납니다.', '기기를 모를 때 발생합니다.')}`,
      },
    ],
    message: '`NO_ROUTE` has no twin in Korean',
  },
  good: [
    {
      path: 'gate/en.md',
      text: `# Troubleshooting guide\n\n${entry('The call fails with a `NO_DEVICE` error.', 'Occurs when the device is unknown.')}`,
    },
    {
      path: 'gate/ko.md',
      text: `# 문제 해결 가이드\n\n${entry('호출이 실패하고 `NO_DEVICE` 오류가 납니다.', '기기를 모를 때 발생합니다.')}`,
    },
  ],
  check: (site) => {
    const editions = editionsOf(site)
    const entries = site.entries.flatMap((unit) =>
      missingEntry(unit, editions.get(`${unit.product.id} ${unit.guide}`) ?? []),
    )
    return [...missingGuides(site), ...entries]
  },
}
