import { expect, test } from 'vitest'
import { isAdvice } from './isAdvice.ts'

test.each([
  // Requests
  '라벨의 번호를 확인하세요.',
  '집하장에 다시 보내 주시기 바랍니다.',
  'ラベルの番号を確認してください。',
  'Check the number on the label.',
  'If the parcel is late, ask the depot for its place.',
  'As the label says, if you only want to send one parcel, use `sendOne` instead:',
  'In that case, either weigh it again or pass `weight: 0`.',
  // Steps that are stated plainly
  '창고의 문을 닫은 뒤 설정을 변경합니다.',
  '`/etc/depot`을 열고 `weight` 값을 추가 합니다.',
  '倉庫の扉を閉めた後、設定を変更します。',
  '重さを `weight` に追加します。',
  // An aim, whatever verb follows
  '이 오류를 해결하려면 상자를 두 개로 나눕니다.',
  '무게를 초기화하려면 `reset`이 0을 받도록 설계할 수 있습니다.',
  'このエラーを解決するには、箱を二つに分けます。',
  '箱が壊れるのを防ぐために、重さを制限できます。',
  "To fix this warning, don't mark the parcel as fragile.",
  'To handle this, weigh parcels before they are stacked.',
  // Needs and recommendations
  '목록에 라벨 추가가 필요합니다.',
  '문이 열리기 전에 저울을 켜 두는 것이 가장 좋습니다.',
  '一覧にラベルを追加する必要があります。',
  '先に秤を入れておくほうが良いかもしれません。',
  'The following lines need to be added to the label.',
  "Instead, it's often better to weigh the parcel at the door.",
  'You must weigh the parcel first.',
  // What one can do against it, whoever is spoken of
  '이 문제는 상자를 바꾸면 해결할 수 있습니다.',
  'この問題は箱を替えれば解決できます。',
  'This issue can be resolved by changing the box.',
  // Notes
  '라벨의 번호를 확인할 것.',
  'ラベルの番号を確認。',
  'ラベルの番号を確認すべきです。',
  '라벨의 번호를 확인해 볼 수 있어요.',
  // Another way
  '또는 상자를 하나 더 사용할 수도 있습니다.',
  'あるいは、箱をもう一つ使うこともできます。',
  'Alternatively, you can use a second box.',
  '또는 상자를 두 번째 문으로 옮기면 바로 실립니다.',
  'Or pass the box to the next door, it is open at night.',
  'Even better, consider weighing at the door.',
  // A remark in parentheses where to read on
  'You need to weigh it again (see the label guide for more information).',
  // Verbs that end otherwise than in 하다, and the plain style of notes
  '상자를 천으로 감싸야 합니다.',
  '라벨을 뒷면에 붙여야 합니다.',
  '라벨의 번호를 확인한다.',
  '저울의 스위치를 누른다.',
  '라벨은 문 앞에서 등록되어야 합니다.',
  '까닭을 찾기 위해 문 앞에서 무게를 기록할 수 있습니다.',
  '箱を先に量ることで、破損を防ぐことができます。',
])('tells what to do: %s', (text) => {
  expect(isAdvice({ text })).toBe(true)
})

test.each([
  // Who acts is not the reader
  '저울은 매번 무게를 다시 확인합니다.',
  '번호를 지정하지 않으면 `scan`은 매번 목록 전체를 실행합니다.',
  '기본적으로 집하장은 상자를 받을 때 라벨에 적힌 주소로 무게를 변경합니다.',
  '秤は毎回重さを確認します。',
  '番号を指定しないと、`scan` は毎回一覧を実行します。',
  'The scale checks the weight each time.',
  'When you send a parcel, `catch(...)` blocks the belt.',
  // What an example does
  '다음 예제에서는 오류 P2065를 생성합니다.',
  '次の例では、エラー P2065 を作成します。',
  // What has to be so
  '무게 값에는 숫자를 지정해야 합니다.',
  '무게는 숫자여야 합니다.',
  '重さの値には数値を指定する必要があります。',
  '重さは数値でなければなりません。',
  '라벨은 흰색을 가지고 있어야 합니다.',
  'The weight must be a number.',
  // What happens
  '상자가 크면 이런 문제가 발생할 수 있습니다.',
  '실수로 다른 라벨을 사용했을 수도 있습니다.',
  '箱が大きいとエラーが発生します。',
  'この番号は、文字を表すには大きすぎます。',
  '間違ったラベルを使用した可能性があります。',
  'You might try to use `weigh` for letters:',
  'In a depot, you can stack parcels by weight.',
  'If your list depends on the old order, you could see unexpected parcels.',
  'LINK found two parcels of the same name.',
  'The depot is required to weigh each parcel.',
  'Use of old labels is not possible.',
  // What one program tells another
  '상자를 다시 보내려면 문을 닫으라고 알려준다.',
  '벨트는 매번 무게를 확인한다.',
  // A name
  'Issue about labels in the tracker of the depot',
  'Retry-After',
  'Allow',
  // Where to read on, and whom to ask
  '자세한 내용은 라벨 안내를 참고하세요.',
  '詳細はラベルの案内を参照してください。',
  'For more information, see the label guide.',
  'Also, see the label guide for information on weights.',
  '고객 센터로 문의하세요.',
  'Contact support.',
])('tells nothing to do: %s', (text) => {
  expect(isAdvice({ text })).toBe(false)
})

test('takes no word of code for a command', () => {
  const text = 'import a folder is not possible.'
  expect(isAdvice({ text, marks: [{ kind: 'code', start: 0, end: 6 }] })).toBe(false)
})

test('takes time in proportion to a sentence that looks like many', () => {
  const started = performance.now()
  for (const part of ['을 하려면 ', 'を分けるには、', 'to fix, if it, ', '수 있', '( '])
    isAdvice({ text: part.repeat(20_000) })
  expect(performance.now() - started).toBeLessThan(500)
})
