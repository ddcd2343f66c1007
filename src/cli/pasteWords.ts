/** What is said of the lines of `pastes.jsonl`. */
export const pasteWords = {
  unreadable: {
    ko: '`{ "paste": "…", "entry": "…" }` 형태의 줄이어야 해요. 맞는 오류가 없으면 `null` 값을 써요',
    ja: 'この行は`{ "paste": "…", "entry": "…" }`の形で書きます。該当するエラーがなければ`null`とします',
    en: 'Unexpected line, expected `{ "paste": "…", "entry": "…" }`, with `null` for no entry',
  },
  oneObject: {
    ko: '한 줄에 JSON 객체를 하나씩 쓰세요.',
    ja: '1行にJSONオブジェクトを1つずつ書きます。',
    en: 'Write one JSON object a line.',
  },
  changed: {
    ko: '붙여넣은 내용이 다른 답으로 이어져요. 지금: {{answer}}, 적어 둔 것: {{expected}}',
    ja: 'この貼り付け内容の答えが記録と異なります。今は{{answer}}、記録は{{expected}}です',
    en: 'This paste leads to {{answer}}, expected {{expected}}',
  },
  noEntry: {
    ko: '맞는 오류 없음',
    ja: '該当なし',
    en: 'no entry',
  },
  mend: {
    ko: '이 내용이 속한 오류에 여기 나오는 말을 적거나, 지금 맞는 오류로 바꿔 적으세요.',
    ja: '貼り付け内容の言葉を該当するエラーに書くか、今正しいエラーをここに書きます。',
    en: 'Write what the paste says into the entry that it belongs to, or name the entry that is right now.',
  },
  noSuchId: {
    ko: '`{{product}}` 제품에 이 id를 가진 오류가 없어요. 이 내용이 속한 오류를 적으세요.',
    ja: '`{{product}}`にこのidを持つエラーはありません。貼り付け内容に該当するエラーを書きます。',
    en: 'No entry of `{{product}}` has this id: name the one that the paste belongs to.',
  },
} as const
