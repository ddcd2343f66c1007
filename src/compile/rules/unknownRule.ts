import { say } from '../../model/phrase.ts'
import type { Fault } from '../fault.ts'
import { lineOf } from '../lineOf.ts'
import { nearestName } from '../nearestName.ts'
import type { Site } from '../unit.ts'
import type { Rule } from './rule.ts'

const words = {
  message: {
    ko: '`rules` 안에 없는 규칙이 있어요: `{{name}}`',
    ja: '`rules`に書かれた`{{name}}`という規則はありません',
    en: 'Unexpected `{{name}}` in `rules`, which is no rule',
  },
  meant: {
    ko: '`rules` 안에 없는 규칙이 있어요: `{{name}}`. 쓰려던 규칙: `{{meant}}`',
    ja: '`rules`に書かれた`{{name}}`という規則はありません。正しい名前は`{{meant}}`です',
    en: 'Unexpected `{{name}}` in `rules`, expected `{{meant}}`',
  },
  nameRule: {
    ko: 'docs/rules.ko.md에 있는 규칙의 이름을 쓰거나, 이 줄을 지우세요.',
    ja: 'docs/rules.ja.mdにある規則の名前を書くか、この行を取り除きます。',
    en: 'Write the name of a rule of docs/rules.md, or take it away.',
  },
  writeName: {
    ko: '이렇게 쓰세요: `{{meant}}`.',
    ja: '`{{meant}}`と書きます。',
    en: 'Write `{{meant}}`.',
  },
} as const

function faultsOf({ products, ruleIds }: Site): readonly Fault[] {
  return products.flatMap(({ product, file }) =>
    Object.keys(product.rules).flatMap((name): Fault[] => {
      if (!file || ruleIds.includes(name)) return []
      const meant = nearestName(name, ruleIds)
      const said =
        meant === undefined
          ? { message: say(words.message, { name }), help: say(words.nameRule) }
          : { message: say(words.meant, { name, meant }), help: say(words.writeName, { meant }) }
      return [{ ...lineOf(file, name, 'rules:'), ...said }]
    }),
  )
}

const product = (rule: string) => [
  { path: 'gate/product.yaml', text: `name: { en: Gate }\nrules: { ${rule}: off }\n` },
]

export const unknownRule: Rule = {
  id: 'unknown-rule',
  severity: 'warning',
  why: {
    ko: '이름이 틀린 설정은 아무 효과가 없는데, 쓴 사람은 설정했다고 믿어요.',
    ja: '名前を誤った設定は効きませんが、書いた人は効いていると思い込みます。',
    en: 'A setting for a rule that does not exist does nothing, and its writer believes that it does.',
  },
  words,
  bad: {
    files: product('missing-translations'),
    message: 'Unexpected `missing-translations` in `rules`, expected `missing-translation`',
  },
  good: product('missing-translation'),
  check: faultsOf,
}
