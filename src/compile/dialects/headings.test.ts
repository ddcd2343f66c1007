import { describe, expect, test } from 'vitest'
import { compile } from '../compile.ts'

const ko = `## 물류 > 창고 > 문제 해결 가이드
창고를 쓰면서 만날 수 있는 문제를 설명합니다.

### 요청이 거절되면서 Unknown Shelf 오류 메시지를 돌려줍니다.
* 선반 번호가 없을 때 발생합니다.
    * 선반 번호를 확인하십시오.

### 요청이 거절되면서 Unknown Shelf Row 오류 메시지를 돌려줍니다.
* 선반의 줄이 없을 때 발생합니다.
    * 입고 API에서 발생했다면, 줄 번호를 확인하십시오.
    * 출고 API에서 발생했다면, 주문을 확인하십시오.

### 요청이 거절되면서 저울 관련 오류 메시지를 돌려줍니다.
* 저울이 맞지 않을 때 발생합니다.
    * 저울의 기한을 확인하십시오.

##### 다른 오류는 고객 센터([help@example.com](mailto:help@example.com))로 문의해 주십시오.
`
const ja = `## 物流 > 倉庫 > 問題解決ガイド
倉庫で起きる問題を説明します。

### リクエストが拒否され、Unknown Shelfエラーメッセージが返ります。
* 棚番号がない場合に発生します。
    * 棚番号を確認してください。

### リクエストが拒否され、Unknown Shelf Rowエラーメッセージが返ります。
* 棚の列がない場合に発生します。
    * 入庫APIで発生した場合、列番号を確認してください。
    * 出庫APIで発生した場合、注文を確認してください。

### リクエストが拒否され、はかり関連エラーメッセージが返ります。
* はかりが合わない場合に発生します。
    * はかりの期限を確認してください。

##### その他のエラーはサポート([help@example.com](mailto:help@example.com))へお問い合わせください。
`
const en = `## Logistics > Warehouse > Troubleshooting guide
What can go wrong in a warehouse.

### A request is refused and returns Unknown Shelf error message.
* Occurs when there is no such shelf.
    * Check the number of the shelf.

### A request is refused and returns Unknown Shelf Row error message.
* Occurs when there is no such row.
    * If it comes from Store Goods API, check the number of the row.
    * If it comes from Ship Goods API, check the order.

### A request is refused and returns scale-related error messages.
* Occurs when the scale is off.
    * Check when the scale was last set.

##### For any other error, contact support ([help@example.com](mailto:help@example.com)).
`

const compiled = compile([
  { path: 'warehouse/ko.md', text: ko },
  { path: 'warehouse/ja.md', text: ja },
  { path: 'warehouse/en.md', text: en },
])

describe.each(compiled.guides)(
  'a guide of heading sentences in $locale',
  ({ entries, contacts }) => {
    test('gives every language the same ids', () => {
      expect(entries.map(({ id }) => id)).toEqual([
        'unknown-shelf',
        'unknown-shelf-row',
        'scale-error',
      ])
    })

    test('finds the message in the sentence, the longer one whole', () => {
      expect(entries.flatMap(({ signatures }) => signatures.map(({ value }) => value))).toEqual([
        'Unknown Shelf',
        'Unknown Shelf Row',
      ])
    })

    test('reads bullets as causes, and those under them as checks', () => {
      expect(entries.map(({ causes, checks }) => [causes.length, checks.length])).toEqual([
        [1, 1],
        [1, 2],
        [1, 1],
      ])
    })

    test('takes conditions off and names them the same in every language', () => {
      expect(
        entries[1]?.checks.map(({ when }) => when.map(({ facet, value }) => `${facet}=${value}`)),
      ).toEqual([['api=store-goods'], ['api=ship-goods']])
    })

    test('finds the contact', () => {
      expect(contacts.map(({ href }) => href)).toEqual(['mailto:help@example.com'])
    })
  },
)

test('keeps the line of each cause and check', () => {
  const entry = compiled.guides.find(({ locale }) => locale === 'en')?.entries[1]
  expect(entry).toMatchObject({
    line: 8,
    causes: [{ line: 9 }],
    checks: [{ line: 10 }, { line: 11 }],
  })
})

test('makes one tree for each entry', () => {
  expect(compiled.trees.map(({ entry }) => entry)).toEqual([
    'unknown-shelf',
    'unknown-shelf-row',
    'scale-error',
  ])
})

test('reads where to look, the fix, who can do it, whose side, retry and payment', () => {
  const text = `# Troubleshooting guide

### \`NO_SHELF\`: there is no such shelf {#no-shelf-at-all}

The shelf of the request does not exist.

**Whose side:** The caller's.

**Retry:** After the number is mended.

**Payment:** Nothing was charged.

- The number is wrong.
    - Check that the number is on the list.
        - Where to look: The page **Shelves**
        - If not: Copy it from the list.
        - Who can do it: Anyone
`
  const [entry] = compile([{ path: 'shop/en.md', text }]).guides[0]?.entries ?? []
  expect(entry).toMatchObject({
    id: 'no-shelf-at-all',
    label: 'NO_SHELF',
    summary: { text: 'The shelf of the request does not exist.' },
    fault: { text: "The caller's." },
    retry: { text: 'After the number is mended.' },
    effect: { text: 'Nothing was charged.' },
    causes: [{ text: 'The number is wrong.', line: 13 }],
    checks: [
      {
        text: 'Check that the number is on the list.',
        where: { text: 'The page Shelves', marks: [{ kind: 'strong', start: 9, end: 16 }] },
        ifNot: { text: 'Copy it from the list.' },
        who: { text: 'Anyone' },
      },
    ],
  })
})

test.each([
  ['a chapter of an ordinary page', '# Shelves\n\n## How a shelf is numbered\n\nFrom the left.\n'],
  [
    'a heading that only gives the contact',
    '# Shelves\n\n## Contact support (help@example.com) about other errors\n',
  ],
  [
    'a chapter above a table',
    '# Shelves\n\n## Errors of the shelf API\n\n| a | b |\n| - | - |\n| 1 | 2 |\n',
  ],
])('finds no error in %s', (_name, text) => {
  expect(compile([{ path: 'shop/en.md', text }]).guides[0]?.entries).toEqual([])
})
