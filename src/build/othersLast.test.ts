import { expect, test } from 'vitest'
import { othersLast } from './othersLast.ts'

const ordered = (...labels: string[]) =>
  othersLast(labels.map((label) => ({ label }))).map(({ label }) => label)

test.each([
  ['그 밖의 인증서 오류', 'Invalid Appkey'],
  ['기타 오류', 'Invalid Appkey'],
  ['そのほかの証明書エラー', 'ログインできない'],
  ['Other certificate errors', 'URL NOT FOUND'],
  ['Any other error', 'Zone is closed'],
])('%s stands last', (other, name) => {
  expect(ordered(other, name)).toEqual([name, other])
})

test.each([
  '기타리스트',
  'Otherwise refused',
  'OTHER_PARTY',
  'Other than expected',
  'その場で失敗',
])('%s is a name like any other', (name) => {
  expect(ordered(name, 'Z')).toEqual([name, 'Z'])
})
