import { expect, test } from 'vitest'
import { readCondition } from './condition.ts'

test.each([
  ['If it comes from Rotate Token API, check the clock.', 'Rotate Token API', 'check the clock.'],
  ['If it happened in the Rotate Token API, check it.', 'Rotate Token API', 'check it.'],
  ['If you called the Rotate Token API, check it.', 'Rotate Token API', 'check it.'],
  ['When calling Rotate Token, check it.', 'Rotate Token', 'check it.'],
  ['When you use the Rotate API, check it.', 'Rotate API', 'check it.'],
  ['For the Rotate API, check it.', 'Rotate API', 'check it.'],
  ['If this error is returned by the Rotate API, check it.', 'Rotate API', 'check it.'],
  ['토큰 갱신 API에서 발생했다면, 시각을 보세요.', '토큰 갱신 API', '시각을 보세요.'],
  ['토큰 갱신 API에서 발생한 경우 시각을 보세요.', '토큰 갱신 API', '시각을 보세요.'],
  ['토큰 갱신 API에서 오류가 났다면 시각을 보세요.', '토큰 갱신 API', '시각을 보세요.'],
  ['토큰 갱신 API를 호출했다면, 시각을 보세요.', '토큰 갱신 API', '시각을 보세요.'],
  ['토큰 갱신 API 호출 중에 발생했다면, 시각을 보세요.', '토큰 갱신 API', '시각을 보세요.'],
  ['토큰 갱신 API라면 시각을 보세요.', '토큰 갱신 API', '시각을 보세요.'],
  [
    'トークン更新APIで発生した場合、時刻を確認してください。',
    'トークン更新API',
    '時刻を確認してください。',
  ],
  [
    'トークン更新APIを呼び出した場合は、時刻を確認してください。',
    'トークン更新API',
    '時刻を確認してください。',
  ],
  ['トークン更新APIでエラーが発生したときは、確認します。', 'トークン更新API', '確認します。'],
  ['トークン更新APIの場合、確認します。', 'トークン更新API', '確認します。'],
])('takes the condition out of %s', (text, condition, rest) => {
  const found = readCondition(text)
  expect(found?.text).toBe(condition)
  expect(text.slice(found?.rest)).toBe(rest)
})

test.each([
  'Check that the token is right.',
  'If the token is wrong, renew it.',
  '토큰이 올바른지 확인하세요.',
  '콘솔에서 발급한 토큰을 사용하는지 확인하세요.',
  'コンソールで発行したトークンかを確認してください。',
])('finds none in %s', (text) => {
  expect(readCondition(text)).toBeNull()
})
