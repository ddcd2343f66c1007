import { toDiagnostic } from '../model/finding.ts'
import type { Locale } from '../model/locale.ts'
import { understandFiles } from './compile.ts'
import type { Rule } from './rules/rule.ts'

/** What the page of the rules says round them, in one language. */
interface PageWords {
  readonly title: string
  readonly intro: readonly string[]
  readonly severity: Readonly<Record<Rule['severity'], string>>
  readonly stop: string
  readonly reported: string
  readonly right: string
}

const pageWords: Readonly<Record<Locale, PageWords>> = {
  en: {
    title: 'Rules',
    intro: [
      'What `unstuck check` finds in guides. Generated from `src/compile/rules/`, whose tests run the same examples.',
      'A folder changes a severity in its `product.yaml`: `rules: { rule-id: off | warning | error }`.',
      'A comment `<!-- unstuck-ignore rule-id: reason -->` excuses its own line and, alone on a line, the lines after it up to the next blank one;',
      'in MDX it is `{/* unstuck-ignore rule-id: reason */}`. `unstuck check --fix` mends what is mechanical and safe.',
    ],
    severity: { error: 'error', warning: 'warning' },
    stop: '. ',
    reported: 'Reported:',
    right: 'Right:',
  },
  ko: {
    title: '규칙',
    intro: [
      '`unstuck check`가 가이드에서 찾는 것이에요. `src/compile/rules/`에서 만든 페이지이고, 그 테스트가 같은 예시를 실행해요.',
      '폴더의 `product.yaml`에서 무엇을 고칠 곳(`error`), 살펴볼 곳(`warning`)으로 할지, 알리지 않을지(`off`) 정할 수 있어요: `rules: { rule-id: off | warning | error }`.',
      '`<!-- unstuck-ignore rule-id: 이유 -->` 주석은 그 줄을 예외로 해요. 한 줄에 주석만 있으면 다음 빈 줄까지 그 아래 줄을 예외로 해요.',
      'MDX에서는 `{/* unstuck-ignore rule-id: 이유 */}` 형태로 써요. 기계적으로 안전하게 고칠 수 있는 것은 `unstuck check --fix`가 고쳐요.',
    ],
    severity: { error: '고칠 곳', warning: '살펴볼 곳' },
    stop: '. ',
    reported: '알림:',
    right: '바른 예:',
  },
  ja: {
    title: '規則',
    intro: [
      '`unstuck check`がガイドの中から見つけるものです。`src/compile/rules/`から作られたページで、そのテストが同じ例を実行します。',
      'フォルダーの`product.yaml`で、直すところ（`error`）とするか、見直すところ（`warning`）とするか、報告しない（`off`）かを決められます：`rules: { rule-id: off | warning | error }`。',
      'コメント`<!-- unstuck-ignore rule-id: 理由 -->`は、その行を除外します。コメントだけの行なら、次の空行までの行を除外します。',
      'MDXでは`{/* unstuck-ignore rule-id: 理由 */}`と書きます。機械的に安全に直せるものは`unstuck check --fix`が直します。',
    ],
    severity: { error: '直すところ', warning: '見直すところ' },
    stop: '。',
    reported: '報告：',
    right: '正しい例：',
  },
}

function fileBlock({ path, text }: { readonly path: string; readonly text: string }): string {
  const language = /\.ya?ml$/.test(path) ? 'yaml' : 'md'
  return [`\`${path}\``, '', `~~~~${language}`, text.trimEnd(), '~~~~'].join('\n')
}

/** What the rule says of its own bad example. */
function reported({ id, bad }: Rule, locale: Locale): string {
  const finding = understandFiles(bad.files)
    .diagnose()
    .find(({ rule }) => rule === id)
  if (!finding) throw new Error(`${id}: found nothing in its bad example, expected ${bad.message}`)
  return toDiagnostic(finding, locale).message
}

const capital = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`

function page(rule: Rule, locale: Locale): string {
  const { id, severity, why, bad, good } = rule
  const words = pageWords[locale]
  return [
    `## ${id}`,
    '',
    `${capital(words.severity[severity])}${words.stop}${why[locale]}`,
    '',
    `**${words.reported}** ${reported(rule, locale)}`,
    '',
    ...bad.files.flatMap((file) => [fileBlock(file), '']),
    `**${words.right}**`,
    '',
    ...good.flatMap((file) => [fileBlock(file), '']),
  ].join('\n')
}

/** The documentation of the rules as Markdown in one language: what each is for, what it reports, and what is right. */
export function writeRules(rules: readonly Rule[], locale: Locale): string {
  const { title, intro, severity } = pageWords[locale]
  const head = [
    `# ${title}`,
    '',
    ...intro,
    '',
    ...rules.map((rule) => `- [${rule.id}](#${rule.id}) (${severity[rule.severity]})`),
    '',
  ]
  const pages = rules.map((rule) => page(rule, locale))
  return `${[...head, ...pages].join('\n').trimEnd()}\n`
}
