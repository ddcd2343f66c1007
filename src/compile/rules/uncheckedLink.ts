import { say } from '../../model/phrase.ts'
import { type Grouped, gatherFaults } from '../gatherFaults.ts'
import { more, moreWords } from '../more.ts'
import { linksOf } from '../pieces.ts'
import { placeAt } from '../placeAt.ts'
import type { GuideUnit } from '../unit.ts'
import type { Rule } from './rule.ts'

/** The links of a guide from the top of a site that is not in its folder: one report for a guide, with their number. */
function faultsOf({ guide, source }: GuideUnit): readonly Grouped[] {
  const found = linksOf(source).filter(({ href }) => /^\/(?!\/)/.test(href))
  const first = found[0]
  if (!first) return []
  const fault = {
    ...placeAt(source, first.line, first.href),
    message: say(words.message, { href: first.href }),
    more: more(found.length, moreWords.likeIt),
    help: say(words.help),
  }
  return [{ group: guide.product, fault }]
}

const words = {
  message: {
    ko: '`{{href}}` 링크는 이 폴더에 없는 사이트의 맨 위에서 시작해서, 맞는지 확인할 수 없어요',
    ja: '`{{href}}`はこのフォルダーにないサイトの先頭から始まるため、確認できません',
    en: '`{{href}}` starts at the top of a site that is not in this folder, so it cannot be checked',
  },
  help: {
    ko: 'https://로 시작하는 전체 주소나, 이 파일을 기준으로 한 상대 경로를 쓰세요.',
    ja: 'https://から始まるアドレス全体か、このファイルからの相対パスを書きます。',
    en: 'Write the whole address with https://, or a path relative to this file.',
  },
} as const

export const uncheckedLink: Rule = {
  id: 'unchecked-link',
  severity: 'warning',
  why: {
    ko: '가이드를 다른 곳에서 보여 주면, 다른 사이트의 맨 위에서 시작하는 링크는 갈 곳을 잃어요.',
    ja: 'ガイドが別の場所に表示されると、ほかのサイトの先頭から始まるリンクは行き先を失います。',
    en: 'A link from the top of another site leads nowhere once the guide is shown elsewhere.',
  },
  words,
  bad: {
    files: [{ path: 'gate/en.md', text: '# Gate\n\nSee [the manual](/manual/gate).\n' }],
    message:
      '`/manual/gate` starts at the top of a site that is not in this folder, so it cannot be checked',
  },
  good: [{ path: 'gate/en.md', text: '# Gate\n\nSee [the manual](https://example.com/gate).\n' }],
  check: ({ guides }) => gatherFaults(guides.flatMap(faultsOf), moreWords.files),
}
