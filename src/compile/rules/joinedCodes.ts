import { say } from '../../model/phrase.ts'
import type { Fault } from '../fault.ts'
import { placeAt } from '../placeAt.ts'
import type { EntryUnit } from '../unit.ts'
import type { Rule } from './rule.ts'

/** What stands between codes, in a code that was read as one. */
const between = /[,;、，；]|\s[/／|]\s|\s(?:and|or)\s|또는|혹은|または|もしくは/i

function faultsOf({ twins }: EntryUnit): readonly Fault[] {
  return Object.values(twins).flatMap(({ entry, source }) =>
    entry.signatures
      .filter(({ kind, value }) => kind === 'code' && between.test(value))
      .map(({ value, line }) => ({
        ...placeAt(source, line, value),
        message: say(words.message, { code: value }),
        help: say(words.help),
      })),
  )
}

const table = (code: string) => [
  {
    path: 'gate/en.md',
    text: `# Gate\n\n| Code | Message |\n| --- | --- |\n| ${code} | No such route |\n`,
  },
]

const words = {
  message: {
    ko: '여러 코드가 코드 하나로 읽혔어요: `{{code}}`',
    ja: '複数のコードが1つのコードとして読み取られました：`{{code}}`',
    en: 'Unexpected `{{code}}` as one code, expected each code on its own',
  },
  help: {
    ko: '코드마다 백틱으로 감싸고 사이에 쉼표를 넣으세요. 설명은 다른 열에 적으세요.',
    ja: 'コードを1つずつバッククォートで囲み、間にカンマを置きます。説明は別の列に書きます。',
    en: 'Put each code into backticks, with a comma between them, and what explains them into another column.',
  },
} as const

export const joinedCodes: Rule = {
  id: 'joined-codes',
  severity: 'warning',
  why: {
    ko: '아무도 두 코드를 함께 붙여넣지 않으므로, 한 코드로 읽힌 두 코드는 찾을 수 없어요.',
    ja: '2つのコードを続けて貼り付ける人はいないため、1つとして読まれると見つかりません。',
    en: 'Nobody pastes two codes as one, so an error that is listed under both together is never found.',
  },
  words,
  bad: {
    files: table('No 40401, no 40402'),
    message: 'Unexpected `No 40401, no 40402` as one code, expected each code on its own',
  },
  good: table('`40401`, `40402`'),
  check: ({ entries }) => entries.flatMap(faultsOf),
}
