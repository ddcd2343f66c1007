import type { Entry } from '../../model/entry.ts'
import type { Guide } from '../../model/guide.ts'
import { type Locale, locales } from '../../model/locale.ts'
import { type Phrase, say } from '../../model/phrase.ts'
import { anchorsOf, evenAnchor } from '../anchors.ts'
import { editionsOf } from '../editions.ts'
import { type Grouped, gatherFaults } from '../gatherFaults.ts'
import type { GuideSource } from '../guideSource.ts'
import { isCatalogue } from '../isCatalogue.ts'
import { languageNames } from '../languageNames.ts'
import { moreWords } from '../more.ts'
import type { EntryUnit, GuideUnit, Site, Twin } from '../unit.ts'
import type { Rule } from './rule.ts'

function namesOf(missing: readonly Locale[]): readonly Phrase[] {
  return missing.map((locale) => languageNames[locale])
}

function codesOf({ signatures }: Entry): readonly string[] {
  return signatures.flatMap(({ kind, value }) => (kind === 'code' ? [value] : []))
}

/** Guides that stand in fewer languages than the rest of their folder. A file in which no entry was read is an edition too. */
function missingGuides(site: Site): readonly Grouped[] {
  const codes = new Map<string, Set<string>>()
  for (const { guide } of site.guides)
    for (const code of guide.entries.flatMap(codesOf)) {
      const places = codes.get(code) ?? new Set()
      codes.set(code, places.add(`${guide.product} ${guide.locale}`))
    }
  /** Whether another file of the language explains all codes of a guide: then it is called otherwise, and not missing. */
  const isElsewhere = ({ product, entries }: Guide, locale: Locale) => {
    const own = entries.flatMap(codesOf)
    return own.length > 0 && own.every((code) => codes.get(code)?.has(`${product} ${locale}`))
  }
  const present = locales.filter((locale) =>
    site.guides.some(({ guide }) => guide.locale === locale),
  )
  return [...editionsOf(site.guides).values()].flatMap((units) => {
    // A catalogue's keys are one of its languages themselves.
    const first = units.find(
      ({ guide, source }) => guide.entries.length > 0 && !isCatalogue(source),
    )?.guide
    const missing = present.filter(
      (locale) =>
        !units.some(({ guide }) => guide.locale === locale) && first && !isElsewhere(first, locale),
    )
    if (!first || missing.length === 0) return []
    const fault = {
      file: first.file,
      line: 1,
      column: 1,
      message: say(words.noGuide, { languages: namesOf(missing) }),
      help: say(words.translate),
    }
    return [{ group: `${first.product} ${missing.join(' ')}`, fault }]
  })
}

const known = new WeakMap<GuideSource, ReadonlySet<string>>()

/** Every word of a guide, codes whole. */
function wordsOf(source: GuideSource): ReadonlySet<string> {
  const made = known.get(source)
  if (made) return made
  const words = new Set(source.lines.flatMap((line) => line.match(/[\w-]+/g) ?? []))
  known.set(source, words)
  return words
}

/** Whether a guide names the entry all the same, by its id or its code: then it is understood otherwise, and not missing. */
function names({ source }: GuideUnit, { draft, entry: { signatures } }: Twin): boolean {
  if (draft.key !== undefined && anchorsOf(source).has(evenAnchor(draft.key))) return true
  const code = signatures.find(({ kind }) => kind === 'code')?.value
  return code !== undefined && wordsOf(source).has(code)
}

/** Entries that a translation of their guide leaves out. */
function missingEntry({ twins }: EntryUnit, editions: readonly GuideUnit[]): readonly Grouped[] {
  const [first] = locales.flatMap((locale) => twins[locale] ?? [])
  const missing = editions.filter(
    (unit) => !twins[unit.guide.locale] && first && !names(unit, first),
  )
  if (!first || missing.length === 0) return []
  const files = missing.map(({ guide: other }) => `\`${other.file}\``)
  const fault = {
    file: first.guide.file,
    line: first.entry.line,
    column: 1,
    message: say(words.noEntry, {
      entry: first.entry.label,
      languages: namesOf(missing.map(({ guide: other }) => other.locale)),
    }),
    help: say(words.addEntry, { files }),
  }
  return [{ group: [first.guide.file, ...files].join(' '), fault }]
}

function withEntries({ guides }: Site): readonly GuideUnit[] {
  return guides.filter(({ guide }) => guide.entries.length > 0)
}

const entry = (title: string, cause: string) => `### ${title}\n* ${cause}\n`

const words = {
  noGuide: {
    ko: '이 가이드는 {{languages}} 번역이 없어요',
    ja: 'このガイドには{{languages}}版がありません',
    en: 'This guide has no {{languages}} edition',
  },
  translate: {
    ko: '가이드를 번역하거나 그대로 두세요. 그대로 두면 있는 언어로 보여 줘요.',
    ja: 'ガイドを翻訳するか、そのままにします。そのままでも、ある言語で表示されます。',
    en: 'Translate the guide, or leave the gap: readers are shown the language that there is.',
  },
  noEntry: {
    ko: '`{{entry}}` 오류의 짝이 {{languages}} 가이드에 없어요',
    ja: '`{{entry}}`に対応するエラーが{{languages}}のガイドにありません',
    en: '`{{entry}}` has no twin in {{languages}}',
  },
  addEntry: {
    ko: '이 오류를 추가할 파일: {{files}}. 이미 있다면 양쪽 제목 끝에 같은 id를 `{#id}` 형태로 붙이세요.',
    ja: '{{files}}にこのエラーを追加するか、両方の見出しの末尾に`{#id}`の形で同じidを付けます。',
    en: 'Add the entry to {{files}}, or give both the same id: `{#id}` at the end of the heading.',
  },
} as const

export const missingTranslation: Rule = {
  id: 'missing-translation',
  severity: 'warning',
  why: {
    ko: '다른 언어로 읽는 사람은 아무것도 찾지 못하거나, 읽지 못하는 언어의 페이지를 보게 돼요.',
    ja: 'ほかの言語で読む人は、何も見つけられないか、読めない言語のページを見ることになります。',
    en: 'A reader of the other language finds nothing, or a page in a language that they may not read.',
  },
  words,
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
    const editions = editionsOf(withEntries(site))
    const entries = site.entries.flatMap((unit) =>
      missingEntry(unit, editions.get(`${unit.product.id} ${unit.guide}`) ?? []),
    )
    return [
      ...gatherFaults(missingGuides(site), moreWords.guides),
      ...gatherFaults(entries, moreWords.entries),
    ]
  },
}
