import { expect, test } from 'vitest'
import { compile } from '../compile.ts'

const compiled = (text: string, locale = 'ko') =>
  compile([{ path: `depot/${locale}/troubleshooting.md`, text }])

const understood = (text: string, locale?: string) =>
  (compiled(text, locale).guides[0]?.entries ?? []).map(
    ({ signatures, summary, causes, checks }) => ({
      signatures: signatures.map(({ value }) => value),
      summary: summary?.text,
      causes: causes.map(({ text: cause }) => cause),
      checks: checks.map(({ text: check }) => check),
    }),
  )

const rulesOf = (text: string, locale?: string) =>
  compiled(text, locale).diagnostics.map(({ rule }) => rule)

test('an error keeps its bullets where a table of codes follows it', () => {
  const text = `# 창고 문제 해결

## \`B_200\` 오류

라벨이 없는 상자를 접수할 때 발생합니다.

- 상자에 라벨이 붙어 있는지 확인하세요.

| 코드 | 뜻 | 조치 |
|---|---|---|
| \`B_300\` | 상자가 너무 무겁습니다 | 무게를 줄이세요 |
| \`B_400\` | 문이 닫혀 있습니다 | 문을 여세요 |
`
  const entries = understood(text)
  expect(entries.map(({ signatures }) => signatures[0])).toEqual(
    expect.arrayContaining(['B_200', 'B_300', 'B_400']),
  )
  const own = entries.find(({ signatures }) => signatures.includes('B_200'))
  expect(own?.checks).toEqual(['상자에 라벨이 붙어 있는지 확인하세요.'])
  const row = entries.find(({ signatures }) => signatures.includes('B_300'))
  expect(row).toMatchObject({
    summary: '상자가 너무 무겁습니다',
    checks: ['무게를 줄이세요'],
  })
})

test.each([
  ['ko', '안녕하세요. 라벨이 없을 때 나요.', '안녕하세요.'],
  ['ja', 'お世話になっております。ラベルがないときに出ます。', 'お世話になっております。'],
  ['en', 'Hello there! It appears when the label is missing.', 'Hello there!'],
])('a greeting is neither a check nor a reason: %s', (locale, prose, greeting) => {
  const text = `# Depot\n\n## \`NO_LABEL\` error\n\n${prose}\n\n- Check the label.\n`
  const [entry] = understood(text, locale)
  expect(entry?.signatures).toEqual(['NO_LABEL'])
  expect(
    [entry?.summary, ...(entry?.causes ?? []), ...(entry?.checks ?? [])].join('\n'),
  ).not.toContain(greeting)
})

test.each([
  ['ko', '원인', '읽기 전용 라벨을 사용함', '주소를 잘못 입력함', '해결 방법', '라벨을 다시 인쇄'],
  ['ja', '原因', '読み取り専用のラベルを使う', '住所の入力を間違える', '対処', 'ラベルを再印刷'],
  ['en', 'Causes', 'Use of a read-only label', 'Enter a wrong address', 'Fix', 'A new label'],
])(
  'what stands under a heading of reasons is a reason, however it ends: %s',
  (locale, cause, first, second, fix, remedy) => {
    const text = `# Depot\n\n## \`NO_LABEL\`\n\n### ${cause}\n\n- ${first}\n- ${second}\n\n### ${fix}\n\n- ${remedy}\n`
    expect(understood(text, locale)[0]).toMatchObject({
      causes: [first, second],
      checks: [remedy],
    })
  },
)

test('two meanings of one code are two errors, and said', () => {
  const text =
    '# 창고 문제 해결\n\n| 코드 | 뜻 |\n|---|---|\n| E100 | 시간이 지났습니다 |\n| E100 | 점검하고 있습니다 |\n| E200 | 문이 닫혔습니다 |\n'
  expect(understood(text).map(({ signatures, summary }) => [signatures[0], summary])).toEqual(
    expect.arrayContaining([
      ['E100', '시간이 지났습니다'],
      ['E100', '점검하고 있습니다'],
    ]),
  )
  expect(rulesOf(text)).toContain('duplicate-code')
})

test('a full-width code in a cell is said', () => {
  const text =
    '# 倉庫のトラブルシューティング\n\n| コード | 意味 |\n|---|---|\n| Ｅ１００ | 時間切れです |\n| E200 | 扉が閉まっています |\n'
  expect(rulesOf(text, 'ja')).toContain('full-width-code')
})

test('a bold line that only names an error is its heading', () => {
  const text =
    '# Depot\n\n**Error: `NO_LABEL`**\n\n- Check the label.\n\n**Error: `NO_DOOR`**\n\n- Check the door.\n'
  expect(understood(text, 'en')).toMatchObject([
    { signatures: ['NO_LABEL'], checks: ['Check the label.'] },
    { signatures: ['NO_DOOR'], checks: ['Check the door.'] },
  ])
})

test('sentences in Japanese stand one after another without a space', () => {
  const text =
    '# 倉庫\n\n## `NO_LABEL`エラー\n\nラベルが無効という意味です。\n貼り忘れで発生します。\n\n- ラベルを確認してください。\n'
  expect(JSON.stringify(understood(text, 'ja'))).not.toContain('。 ')
})
