import { expect, test } from 'vitest'
import { spokenIn } from './spokenIn.ts'

test.each([
  ['ko', '키 상태가 유효하지 않다고 나와요'],
  ['ko', 'decrypt API를 호출하면 Invalid Key Status라는 오류가 나오는데 왜 그런가요?'],
  ['ja', 'キーの状態が無効だと表示されます'],
  ['ja', '復号APIを呼び出すとエラーになります'],
  ['en', 'Why do I get an error when I call the decrypt API?'],
  ['en', 'my key is active but the call keeps failing'],
])('hears %s in: %s', (locale, text) => {
  expect(spokenIn(text)).toBe(locale)
})

test.each([
  'INVALID_API_KEY',
  'HTTP/1.1 401 Unauthorized',
  'Error: connect ECONNREFUSED 127.0.0.1:443 at TCPConnectWrap.afterConnect',
  'The secret key is not valid for this request and the call is rejected',
  '{"code":"UNAUTHORIZED_KEY","message":"인증되지 않은 시크릿 키 혹은 클라이언트 키 입니다.","traceId":"a0f1e2d3c4b5a69788776655","path":"/v1/payments/confirm"}',
  '{"code":"LOST","message":"소포를 찾을 수 없습니다."}',
  '오류',
  '',
])('hears nobody in: %s', (text) => {
  expect(spokenIn(text)).toBeUndefined()
})

test('hears nobody in a message that a guide has to the letter, and somebody in the words around it', () => {
  const message = '등록되지 않은 소포 번호입니다.'
  const said = (text: string) => {
    const start = text.indexOf(message)
    return spokenIn(text, [{ start, end: start + message.length }])
  }
  expect(spokenIn(message)).toBe('ko')
  expect(said(message)).toBeUndefined()
  expect(said(`접수하면 ${message} 라고 나와요`)).toBe('ko')
})
