/** What is said of a text that is no YAML. */
export const yamlWords = {
  openBracket: {
    ko: '이 `{{mark}}` 괄호가 닫히지 않았어요. `{{closing}}` 괄호가 필요해요',
    ja: 'この`{{mark}}`が閉じられていません。`{{closing}}`が必要です',
    en: 'This `{{mark}}` is never closed, expected `{{closing}}`',
  },
  closeBracket: {
    ko: '묶음이 끝나는 곳에 `{{closing}}` 괄호를 쓰세요.',
    ja: 'まとまりの終わりに`{{closing}}`を書きます。',
    en: 'Write `{{closing}}` where the group ends.',
  },
  doubled: {
    ko: '같은 이름이 한 묶음 안에 두 번 나와요',
    ja: '同じ名前が1つのまとまりに2回あります',
    en: 'This name stands a second time in its group',
  },
  keepOne: {
    ko: '둘 중 하나만 남기세요.',
    ja: 'どちらか一方だけを残します。',
    en: 'Keep one of the two.',
  },
  tab: {
    ko: '탭이 있어요. 공백을 써야 해요',
    ja: 'タブがあります。空白を使います',
    en: 'Unexpected tab, expected spaces',
  },
  useSpaces: {
    ko: 'YAML은 공백으로 들여 써요. 탭 하나를 공백 두 칸으로 바꾸세요.',
    ja: 'YAMLは空白で字下げします。タブ1つを空白2つに変えます。',
    en: 'YAML is indented with spaces: write two for each tab.',
  },
  openQuote: {
    ko: '따옴표가 닫히지 않았어요',
    ja: '引用符が閉じられていません',
    en: 'This quote is never closed',
  },
  closeQuote: {
    ko: '글이 끝나는 곳에 같은 따옴표를 쓰세요.',
    ja: '文の終わりに同じ引用符を書きます。',
    en: 'Write the same quote at the end of the text.',
  },
  secondColon: {
    ko: '이 줄에 콜론이 두 번 나와요. 이름 하나와 값 하나여야 해요',
    ja: 'この行に2つ目のコロンがあります。名前と値は1つずつです',
    en: 'Unexpected second colon on this line, expected one name and one value',
  },
  quoteText: {
    ko: '콜론이 들어 있는 글은 따옴표로 감싸세요.',
    ja: 'コロンを含む文は引用符で囲みます。',
    en: 'Put a text that holds a colon into quotes.',
  },
  noName: {
    ko: '여기에는 이름, 콜론, 값이 차례로 와야 해요',
    ja: 'ここには、名前、コロン、値が必要です',
    en: 'Unexpected text, expected a name, a colon and a value',
  },
  nameOrIndent: {
    ko: '`name: value` 형태로 쓰거나, 윗줄의 글에 이어지는 줄이라면 들여 쓰세요.',
    ja: '`name: value`と書くか、上の行の続きなら字下げします。',
    en: 'Write `name: value`, or indent the line if it belongs to the text above it.',
  },
  otherSign: {
    ko: 'YAML에서 다른 뜻으로 쓰는 기호로 시작하는 글이에요',
    ja: 'YAMLで別の意味を持つ記号で始まっています',
    en: 'This text begins with a sign that means something else in YAML',
  },
  unknownReference: {
    ko: '`*{{name}}` 값이 `*` 기호로 시작해서 YAML은 위에 있는 `&{{name}}` 값을 가리킨다고 읽는데, 그런 값이 없어요',
    ja: '`*{{name}}`は、YAMLでは上にある`&{{name}}`への参照と読まれますが、その値がありません',
    en: 'Unexpected `*{{name}}`, which YAML reads as a reference to something marked `&{{name}}` above it',
  },
  ownReference: {
    ko: '`*{{name}}` 참조가 자기 자신이 들어 있는 값을 가리켜요',
    ja: '`*{{name}}`は、自分自身を含む値への参照です',
    en: 'Unexpected `*{{name}}`, a reference to the very value that it stands in',
  },
  tooManyReferences: {
    ko: '`*{{name}}` 같은 참조를 값으로 바꿀 수 없어요. 참조가 참조를 거듭 불러내거나, 합칠 수 없는 값을 합치려고 해요',
    ja: '`*{{name}}`などの参照を値に置き換えられません。参照が重なりすぎているか、まとめられない値をまとめようとしています',
    en: 'References such as `*{{name}}` cannot be replaced by their values: they multiply too far, or merge what cannot be merged',
  },
  writeOut: {
    ko: '참조를 쓰지 말고 값을 그 자리에 직접 적으세요.',
    ja: '参照を使わず、値をその場所に直接書きます。',
    en: 'Write the value itself in its place.',
  },
  quoteWhole: {
    ko: '글을 따옴표로 감싸세요.',
    ja: '文を引用符で囲みます。',
    en: 'Put the text into quotes.',
  },
  indent: {
    ko: '들여쓰기가 옆 줄과 달라요',
    ja: '字下げが前後の行と異なります',
    en: 'Unexpected indent, expected that of the lines beside this one',
  },
  sameColumn: {
    ko: '한 묶음의 줄은 같은 자리에서 시작해야 해요.',
    ja: '1つのまとまりの行は、同じ位置から始めます。',
    en: 'Lines of one group begin in the same column.',
  },
  invalid: {
    ko: '이 줄은 올바른 YAML이 아니에요: {{problem}}',
    ja: 'この行は正しいYAMLではありません：{{problem}}',
    en: 'This line is not valid YAML: {{problem}}',
  },
  lookAround: {
    ko: '이 줄과 윗줄의 들여쓰기, 따옴표, 콜론을 확인하세요.',
    ja: 'この行と上の行の字下げ、引用符、コロンを確認します。',
    en: 'Check the indent, the quotes and the colon of this line and of the one above it.',
  },
} as const
