import { say, type Texts } from '../../model/phrase.ts'
import { mask } from '../../privacy/mask.ts'
import { secretWords } from '../../privacy/secretKinds.ts'
import type { Fault } from '../fault.ts'
import type { GuideSource } from '../guideSource.ts'
import type { Rule } from './rule.ts'

/** How credentials begin that work wherever they are pasted: only lines with one of them are read closely. */
const beginning =
  /\b(?:live_g?sk_|[sr]k_live_|whsec_|AKIA|gh[pousr]_|github_pat_|glpat-|npm_|xox[abeprs]-|xapp-|AIza|SG\.|sk-|key-|shpat_|sq0csp-)|\beyJ[\w-]{10,}\.eyJ|hooks\.slack\.com\/services\/|-----BEGIN [A-Z ]*PRIVATE KEY/
/** What a writer puts in the place of a secret, and what vendors print in their documents. */
const sample =
  /example|sample|dummy|fake|test|docs|your|secret|token|(.)\1{4}|x{3}|1234|abcd|\.\.\.|…|\*{2}|eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9\.eyJzdWIiOiIxMjM0NTY3ODkwIi/i

/** What a kind of secret is called. */
function wordsOf(kind: string): Texts {
  return {
    ko: secretWords(kind, 'ko'),
    ja: secretWords(kind, 'ja'),
    en: secretWords(kind, 'en'),
  }
}

function faultsOf({ path, lines }: GuideSource): readonly Fault[] {
  return lines.flatMap((text, index) => {
    if (!beginning.test(text)) return []
    return mask(text).spans.flatMap(({ start, end, kind, class: of }): Fault[] => {
      const value = text.slice(start, end)
      if (of !== 'secret' || !beginning.test(value) || sample.test(value)) return []
      return [
        {
          file: path,
          line: index + 1,
          column: start + 1,
          message: say(words.message, { kind: say(wordsOf(kind)) }),
          help: say(words.help),
        },
      ]
    })
  })
}

const guide = (key: string) =>
  `# Gate\n\nSend the key with each call:\n\n\`\`\`sh\ncurl -u ${key}: https://gate.example.com/routes\n\`\`\`\n`

const words = {
  message: {
    ko: '실제로 쓰는 것처럼 보이는 값이 있어요: {{kind}}',
    ja: '実際に使われていそうな値があります：{{kind}}',
    en: 'Unexpected {{kind}} that looks real',
  },
  help: {
    ko: '실제 값이라면 지금 바로 폐기하세요. 변경 이력에 계속 남아요. 예시에는 `…_EXAMPLE` 같은, 지어낸 값임이 드러나는 값을 쓰세요.',
    ja: '本物なら、すぐに無効にしてください。変更履歴に残り続けます。例には`…_EXAMPLE`のように、架空だとわかる値を書きます。',
    en: 'If it is real, revoke it now: the history keeps it. Write a made-up value that says so, such as `…_EXAMPLE`.',
  },
} as const

export const realSecret: Rule = {
  id: 'real-secret',
  severity: 'error',
  why: {
    ko: '가이드를 읽는 사람은 누구나 그 키를 쓸 수 있고, 나중에 변경 이력에서 찾은 사람도 쓸 수 있어요.',
    ja: 'ガイドを読んだ人も、後で変更履歴から見つけた人も、その鍵を使えてしまいます。',
    en: 'Whoever reads the guide can use the key, and so can whoever finds it in the history later.',
  },
  words,
  bad: {
    files: [{ path: 'gate/en.md', text: guide('live_sk_Qz7RkW2mVb9NcY4hLp8T') }],
    message: 'Unexpected Toss Payments secret key that looks real',
  },
  good: [{ path: 'gate/en.md', text: guide('live_sk_YOUR_KEY_HERE') }],
  check: ({ guides }) => guides.flatMap(({ source }) => faultsOf(source)),
}
