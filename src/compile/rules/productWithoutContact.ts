import { say } from '../../model/phrase.ts'
import type { Fault } from '../fault.ts'
import type { Site } from '../unit.ts'
import type { Rule } from './rule.ts'

/** One report for a product of which neither `product.yaml` nor any guide says whom to ask; in its `product.yaml`, else at the end of its first guide. */
function faultsOf({ products, guides, files }: Site): readonly Fault[] {
  return products.flatMap(({ product, file }): Fault[] => {
    const own = guides.filter(({ guide }) => guide.product === product.id)
    const isReachable =
      product.contacts.length > 0 || own.some(({ guide }) => guide.contacts.length > 0)
    const first = own.find(({ guide }) => guide.entries.length > 0)
    if (isReachable || first === undefined) return []
    const text = files.find(({ path }) => path === first.guide.file)?.text ?? ''
    return [
      {
        file: file?.path ?? first.guide.file,
        line: file === undefined ? text.trimEnd().split('\n').length : 1,
        column: 1,
        message: say(words.message, { product: product.id }),
        help: say(words.help),
      },
    ]
  })
}

const words = {
  message: {
    ko: '`{{product}}` 제품에 연락처가 없어요',
    ja: '`{{product}}`に問い合わせ先がありません',
    en: 'Unexpected `{{product}}` without a contact, expected somebody to ask',
  },
  help: {
    ko: '가이드 끝에 문의할 링크를 적거나, `product.yaml`의 `contacts`에 적으세요.',
    ja: 'ガイドの最後に問い合わせ先のリンクを書くか、`product.yaml`の`contacts`に書きます。',
    en: 'End the guide with a link to support, or name it as `contacts` in `product.yaml`.',
  },
} as const

const entry =
  '# Gate\n\n### `GATE_SHUT`: the gate is shut\n\n- The bolt is in.\n    - Check that the bolt is out.\n'

export const productWithoutContact: Rule = {
  id: 'product-without-contact',
  severity: 'warning',
  why: {
    ko: '모두 확인해도 해결되지 않은 사람은 물어볼 곳이 없어 거기서 막혀요.',
    ja: 'すべて確認しても解決しなかった人が、聞く相手のないまま行き止まりになります。',
    en: 'Readers for whom no check was the answer are left with nobody to ask.',
  },
  words,
  bad: {
    files: [{ path: 'gate/en.md', text: entry }],
    message: 'Unexpected `gate` without a contact, expected somebody to ask',
  },
  good: [
    {
      path: 'gate/en.md',
      text: `${entry}\n## Nothing helps?\n\nContact [the gatekeeper](mailto:gate@example.com).\n`,
    },
  ],
  check: faultsOf,
}
