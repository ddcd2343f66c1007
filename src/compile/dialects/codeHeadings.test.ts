import { expect, test } from 'vitest'
import { compile } from '../compile.ts'

/** The codes that are read of one heading above a body, in a folder that says nothing of errors. */
function codesUnder(
  heading: string,
  file = 'en',
  body = 'The bill is open.\n\n- Pay it.',
): string[] {
  const text = `# Parcel service\n\n${heading}\n\n${body}\n`
  const { guides } = compile([{ path: `parcels/${file}.md`, text }])
  return guides.flatMap(({ entries }) =>
    entries.flatMap(({ signatures }) =>
      signatures.filter(({ kind }) => kind === 'code').map(({ value }) => value),
    ),
  )
}

test.each([
  ['## `PCL-2041`: Sticker not printable', 'en', 'PCL-2041'],
  ['## PCL-2041: Sticker not printable', 'en', 'PCL-2041'],
  ['## Sticker not printable (PCL-2041)', 'en', 'PCL-2041'],
  ['## Getting 403 `ACCOUNT_FROZEN`', 'en', 'ACCOUNT_FROZEN'],
  ['## PARCEL_DECLINED', 'en', 'PARCEL_DECLINED'],
  ['## Error 2041', 'en', '2041'],
  ['## `ACCOUNT_FROZEN`가 나와요', 'ko', 'ACCOUNT_FROZEN'],
  ['## 403 `ACCOUNT_FROZEN` 가 나와요', 'ko', 'ACCOUNT_FROZEN'],
  ['## PCL-2041: 스티커를 출력할 수 없음', 'ko', 'PCL-2041'],
  ['### 오류 PCL-2041', 'ko', 'PCL-2041'],
  ['### 오류 2041', 'ko', '2041'],
  ['## `ACCOUNT_FROZEN` が出る', 'ja', 'ACCOUNT_FROZEN'],
  ['## PCL-2041：印刷できない', 'ja', 'PCL-2041'],
  ['## エラーコード 2041', 'ja', '2041'],
])('reads %s (%s) as an error by its code', (heading, locale, code) => {
  expect(codesUnder(heading, locale)).toEqual([code])
})

test.each([
  '## Errors C2000 to C2099',
  '## 오류 C2000 ~ C2099',
  '## Text in UTF-16',
  '## The `API_KEY` you need',
  '## Signing with SHA-256',
  '### エラーを処理する',
  '### 오류 처리하기',
  '### Handling errors',
])('takes %s for no single error', (heading) => {
  const { guides } = compile([{ path: 'parcels/a.md', text: `# A\n\n${heading}\n\nText.\n` }])
  expect(guides[0]?.entries).toEqual([])
})

test('reads every coded heading of a guide, whatever else is in the folder', () => {
  const coded = (title: string) => `## ${title}\n\nText.\n\n- Check it.\n`
  const { guides } = compile([
    { path: 'parcels/a.en.md', text: `# A\n\n${coded('PCL-1001')}${coded('A `NO_BOX` error')}` },
    { path: 'parcels/a.ko.md', text: `# 가\n\n${coded('PCL-1001')}${coded('`NO_BOX` 나와요')}` },
  ])
  expect(guides.map(({ entries }) => entries.map(({ id }) => id))).toEqual([
    ['pcl-1001', 'no-box'],
    ['pcl-1001', 'no-box'],
  ])
})
