import { say } from '../../model/phrase.ts'
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
        message: say(words.message, {
          date: own.slice(0, 10),
          file: source.guide.file,
          latest: latest.slice(0, 10),
        }),
        help: say(words.help),
      },
    ]
  })
}

const files = (date: string) => [
  { path: 'gate/product.yaml', text: 'name: { en: Gate, ko: 게이트 }\nsource: ko\n' },
  { path: 'gate/ko.md', text: '---\nupdated: 2026-03-01\n---\n\n# 게이트\n' },
  { path: 'gate/en.md', text: `---\nupdated: ${date}\n---\n\n# Gate\n` },
]

const words = {
  message: {
    ko: '번역이 원문보다 오래됐어요. 번역: {{date}}, 원문 `{{file}}`: {{latest}}',
    ja: 'この翻訳は{{date}}のもので、{{latest}}の原文`{{file}}`より古くなっています',
    en: 'This translation is of {{date}}, older than its source `{{file}}` of {{latest}}',
  },
  help: {
    ko: '원문에 맞게 고치세요. 바꿀 것이 없다면 날짜만 새로 적으세요.',
    ja: '原文に合わせて更新します。変えるところがなければ、日付だけを新しくします。',
    en: 'Bring it up to date; where nothing has to change, give it the new date.',
  },
} as const

export const staleTranslation: Rule = {
  id: 'stale-translation',
  severity: 'warning',
  why: {
    ko: '그사이 원문에 더해진 내용을 번역으로 읽는 사람은 알지 못해요.',
    ja: 'その後原文に加わった内容を、翻訳で読む人は知ることができません。',
    en: 'What the source has learnt since then, readers of the translation do not.',
  },
  words,
  bad: {
    files: files('2026-01-15'),
    message: 'This translation is of 2026-01-15, older than its source `gate/ko.md` of 2026-03-01',
  },
  good: files('2026-03-01'),
  check: (site) =>
    [...editionsOf(site.guides).values()].flatMap((edition) => faultsOf(edition, site)),
}
