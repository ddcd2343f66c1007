import { expect, test } from 'vitest'
import { messagesIn } from './messagesIn.ts'

const messages = (text: string) => messagesIn({ text, line: 3 }).map(({ value }) => value)

test.each([
  ['You will see "Belt has stopped" on the screen.', 'Belt has stopped'],
  ['화면에 "Belt has stopped" 오류가 나타납니다.', 'Belt has stopped'],
  ['「Belt has stopped」が画面に表示されます。', 'Belt has stopped'],
  ['「ベルトが 止まりました」というエラーになります。', 'ベルトが 止まりました'],
  ['When the line breaks, the error Belt reset by peer is returned.', 'Belt reset by peer'],
  ['줄이 끊기면 Belt reset by peer 오류가 발생합니다.', 'Belt reset by peer'],
  ['線が切れるとBelt reset by peerエラーが返されます。', 'Belt reset by peer'],
])('%s', (text, message) => {
  expect(messages(text)).toEqual([message])
})

test.each([
  'Choose "Send and wait" in the menu.',
  '메뉴에서 "보내고 기다리기"를 고르세요.',
  'メニューで「送って 待つ」を選びます。',
  'The list has the states "on the belt" and "at the door".',
])('is no message: %s', (text) => {
  expect(messages(text)).toEqual([])
})

test('leaves commands that a sentence about an error names', () => {
  const text = 'When checking with the belt get all -n depot command, the failed box stays.'
  const start = text.indexOf('belt')
  const end = text.indexOf(' command')
  expect(messagesIn({ text, line: 1, marks: [{ kind: 'code', start, end }] })).toEqual([])
})
