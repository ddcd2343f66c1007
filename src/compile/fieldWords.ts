/** What is said of a field that does not fit. */
export const fieldWords = {
  thisFile: {
    ko: '이 파일',
    ja: 'このファイル',
    en: 'this file',
  },
  missing: {
    ko: '{{at}}: 꼭 있어야 하는데 없어요. 필요한 것: {{expected}}',
    ja: '{{at}}がありません。{{expected}}が必要です',
    en: '{{at}} is missing, expected {{expected}}',
  },
  empty: {
    ko: '{{at}}: 비어 있어요. 필요한 것: {{expected}}',
    ja: '{{at}}が空です。{{expected}}が必要です',
    en: '{{at}} is empty, expected {{expected}}',
  },
  wrongKind: {
    ko: '{{at}}: 값이 맞지 않아요. 적힌 것: {{found}}, 필요한 것: {{expected}}',
    ja: '{{at}}の値は{{found}}です。{{expected}}が必要です',
    en: 'Unexpected {{found}} for {{at}}, expected {{expected}}',
  },
  wrongValue: {
    ko: '{{at}}: 쓸 수 없는 값이에요. 적힌 것: {{found}}, 쓸 수 있는 것: {{allowed}}',
    ja: '{{at}}の値は{{found}}です。使えるのは{{allowed}}のいずれかです',
    en: 'Unexpected {{found}} for {{at}}, expected one of {{allowed}}',
  },
  oneOf: {
    ko: '다음 중 하나를 쓰세요: {{allowed}}.',
    ja: '{{allowed}}のいずれかを書きます。',
    en: 'Write one of {{allowed}}.',
  },
  noneFits: {
    ko: '{{at}}: 쓸 수 없는 값이에요. 적힌 것: {{found}}',
    ja: '{{at}}の値に{{found}}は使えません',
    en: 'Unexpected {{found}} for {{at}}',
  },
  likeThis: {
    ko: '이렇게 쓰세요: `{{shape}}`.',
    ja: '次のように書きます：`{{shape}}`。',
    en: 'Write it like this: `{{shape}}`.',
  },
  writeKind: {
    ko: '필요한 것을 쓰세요: {{expected}}.',
    ja: '{{expected}}を書きます。',
    en: 'Write {{expected}}.',
  },
  documented: {
    ko: '이 파일의 문서에 나온 것',
    ja: 'このファイルの文書に示されたもの',
    en: 'what the documentation of this file shows',
  },
  unknownNames: {
    ko: '{{at}} 안에 알 수 없는 이름이 있어요: {{names}}',
    ja: '{{at}}に、不明な名前{{names}}があります',
    en: 'Unexpected {{names}} in {{at}}',
  },
  takeAway: {
    ko: '지우세요.',
    ja: '取り除きます。',
    en: 'Take it away.',
  },
  takeAwayOr: {
    ko: '지우거나 다음 중 하나로 바꾸세요: {{fields}}.',
    ja: '取り除くか、{{fields}}のいずれかにします。',
    en: 'Take it away, or write one of {{fields}}.',
  },
  meantName: {
    ko: '{{at}} 안에 알 수 없는 이름이 있어요: {{names}}. 쓰려던 이름: `{{meant}}`',
    ja: '{{at}}に、不明な名前{{names}}があります。正しい名前は`{{meant}}`です',
    en: 'Unexpected {{names}} in {{at}}, expected `{{meant}}`',
  },
  writeName: {
    ko: '이렇게 쓰세요: `{{meant}}`.',
    ja: '`{{meant}}`と書きます。',
    en: 'Write `{{meant}}`.',
  },
  otherwise: {
    ko: '{{at}}: {{problem}}',
    ja: '{{at}}：{{problem}}',
    en: '{{at}}: {{problem}}',
  },
  mendValue: {
    ko: '{{at}} 값을 고치세요.',
    ja: '{{at}}の値を直します。',
    en: 'Mend the value of {{at}}.',
  },
} as const

/** What a field may be, by the name that zod gives it. */
export const kindWords = {
  string: {
    ko: '글',
    ja: '文字列',
    en: 'a text',
  },
  number: {
    ko: '숫자',
    ja: '数値',
    en: 'a number',
  },
  boolean: {
    ko: 'true 또는 false',
    ja: 'trueかfalse',
    en: 'true or false',
  },
  array: {
    ko: '목록',
    ja: 'リスト',
    en: 'a list',
  },
  object: {
    ko: '이름과 값의 묶음',
    ja: '名前と値のまとまり',
    en: 'a group of named values',
  },
  record: {
    ko: '이름과 값의 묶음',
    ja: '名前と値のまとまり',
    en: 'a group of named values',
  },
  null: {
    ko: '빈 값',
    ja: '空の値',
    en: 'nothing',
  },
  undefined: {
    ko: '빈 값',
    ja: '空の値',
    en: 'nothing',
  },
} as const

/** What stands in a field. */
export const foundWords = {
  list: {
    ko: '목록',
    ja: 'リスト',
    en: 'list',
  },
  group: {
    ko: '묶음',
    ja: 'まとまり',
    en: 'group',
  },
  text: {
    ko: '글',
    ja: '文字列',
    en: 'text',
  },
  shortText: {
    ko: '글 `{{text}}`',
    ja: '文字列`{{text}}`',
    en: 'text `{{text}}`',
  },
  value: {
    ko: '값',
    ja: '値',
    en: 'value',
  },
  shortValue: {
    ko: '값 `{{text}}`',
    ja: '値`{{text}}`',
    en: 'value `{{text}}`',
  },
} as const

/** What the schemas ask of a value beyond its kind; zod hands on the English of it. */
export const askedWords = {
  absolute: {
    ko: 'https://로 시작하는 전체 주소가 필요해요',
    ja: 'https://から始まるアドレス全体が必要です',
    en: 'expected an absolute address with https://',
  },
  edit: {
    ko: '{file} 자리가 있는 주소가 필요해요. 예: https://…/edit/main/content/{file}#L{line}',
    ja: '{file}を含むアドレスが必要です。例：https://…/edit/main/content/{file}#L{line}',
    en: 'expected an address with {file}, such as https://…/edit/main/content/{file}#L{line}',
  },
  origin: {
    ko: 'https://로 시작하는 출처(origin)가 필요해요',
    ja: 'https://から始まるオリジンが必要です',
    en: 'expected an origin with https://',
  },
  words: {
    ko: '`verify-api` 같은, 하이픈으로 이은 영어 소문자 단어가 필요해요',
    ja: '`verify-api`のような、ハイフンでつないだ英小文字の語が必要です',
    en: 'expected lower-case words with hyphens, such as `verify-api`',
  },
  reserved: {
    ko: '주소에서 이미 다른 뜻으로 쓰는 이름이에요. 다른 이름이 필요해요',
    ja: 'アドレスが別の意味で使っている名前です。別の名前が必要です',
    en: 'expected another name, addresses use this one for something else',
  },
  unknown: {
    ko: '"모르겠어요"라는 답의 이름이에요. 다른 이름이 필요해요',
    ja: '「わかりません」という回答の名前です。別の名前が必要です',
    en: 'expected another name, this one is the answer "I don\'t know"',
  },
  doubled: {
    ko: '위에서 이미 쓴 이름이에요. 다른 이름이 필요해요',
    ja: '上ですでに使われている名前です。別の名前が必要です',
    en: 'expected another name, this one is taken above',
  },
} as const
