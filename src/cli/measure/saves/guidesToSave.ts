import type { SourceFile } from '../../../model/sourceFile.ts'

const products = 10
const guides = 50
const entries = 5

const words = {
  ko: {
    title: '문제 해결 가이드',
    heading: (code: string) => `### 호출이 실패하고 \`${code}\` 오류가 납니다.`,
    cause: (number: number) => `선반 ${number}번이 등록되지 않았을 때 발생합니다.`,
    check: (number: number) => `콘솔에 선반 ${number}번이 있는지 확인하십시오.`,
    only: '집계 API에서 발생했다면, 선반이 비어 있지 않은지 확인하십시오.',
  },
  ja: {
    title: 'トラブルシューティングガイド',
    heading: (code: string) => `### 呼び出しが失敗し、\`${code}\`エラーが返されます。`,
    cause: (number: number) => `棚${number}が登録されていない場合に発生します。`,
    check: (number: number) => `コンソールに棚${number}があるかを確認してください。`,
    only: '集計APIで発生した場合、棚が空でないかを確認してください。',
  },
  en: {
    title: 'Troubleshooting guide',
    heading: (code: string) => `### The call fails with a \`${code}\` error.`,
    cause: (number: number) => `Occurs when shelf ${number} is not registered.`,
    check: (number: number) => `Check in the console that shelf ${number} exists.`,
    only: 'If it comes from the Count API, check that the shelf is not empty.',
  },
} as const

function guide(locale: keyof typeof words, product: number, number: number): string {
  const { title, heading, cause, check, only } = words[locale]
  const parts = Array.from({ length: entries }, (_one, index) => {
    const turn = number * entries + index
    return `${heading(`SHELF_${product}_${turn}_LOST`)}\n\n* ${cause(turn)}\n    * ${check(turn)}\n    * ${only}\n`
  })
  return `# ${title} ${product}.${number}\n\n${parts.join('\n')}`
}

/** 1,500 guides of five errors each: fifty in three languages for each of ten products. */
export function guidesToSave(): readonly SourceFile[] {
  return Array.from({ length: products }, (_one, product) =>
    Array.from({ length: guides }, (_two, number) =>
      (['ko', 'ja', 'en'] as const).map((locale) => ({
        path: `shelves-${product}/guide-${number}.${locale}.md`,
        text: guide(locale, product, number),
      })),
    ).flat(),
  ).flat()
}

/** The guide that is saved, the page that shows it, and what stands there until then. */
export const saved = {
  path: 'shelves-4/guide-20.en.md',
  page: 'en/shelves-4/shelf-4-100-lost/',
  text: words.en.cause(100),
} as const
