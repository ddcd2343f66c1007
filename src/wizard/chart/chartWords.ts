/** What is said of a written tree that cannot be read. */
export const chartWords = {
  tooLong: {
    ko: '그림이 {{lines}}줄이에요. {{most}}줄까지만 읽어요',
    ja: '図が{{lines}}行あります。{{most}}行までです',
    en: 'Unexpected chart of {{lines}} lines, expected at most {{most}}',
  },
  splitGuide: {
    ko: '가이드를 나누거나, 확인할 것의 순서를 저희에게 맡기세요.',
    ja: 'ガイドを分けるか、確認項目の順序を自動に任せます。',
    en: 'Split the guide, or leave the order of the checks to us.',
  },
  noHead: {
    ko: '`{{line}}` 자리에는 flowchart의 첫 줄이 와야 해요',
    ja: '`{{line}}`の位置には、flowchartの最初の行が必要です',
    en: 'Unexpected `{{line}}`, expected the first line of a flowchart',
  },
  writeHead: {
    ko: '`flowchart TD` 줄을 따로 쓰세요.',
    ja: '`flowchart TD`だけの行を書きます。',
    en: 'Write `flowchart TD` on a line of its own.',
  },
  empty: {
    ko: '그림이 비어 있어요. 상자가 하나 이상 필요해요',
    ja: '図が空です。箱が1つ以上必要です',
    en: 'Unexpected empty chart, expected at least one box',
  },
  writeBox: {
    ko: '`check-1["…"]` 같은 상자를 쓰세요.',
    ja: '`check-1["…"]`のような箱を書きます。',
    en: 'Write a box, such as `check-1["…"]`.',
  },
  secondText: {
    ko: '`{{box}}` 상자에 글이 두 번 적혀 있어요. 두 번째부터는 이름만 써요',
    ja: '`{{box}}`に2つ目の文があります。2回目からは名前だけを書きます',
    en: 'Unexpected second text for `{{box}}`, expected only its name',
  },
  textOnce: {
    ko: '글은 {{line}}행에 한 번만 쓰고, 나머지에는 `{{box}}` 이름만 쓰세요.',
    ja: '文は{{line}}行目に1回だけ書き、ほかでは`{{box}}`とだけ書きます。',
    en: 'Write the text once, at line {{line}}, and `{{box}}` alone everywhere else.',
  },
  lineEnd: {
    ko: '줄 끝',
    ja: '行末',
    en: 'end of the line',
  },
  notArrow: {
    ko: '{{found}} 자리에는 화살표 `-->|"answer"|` 또는 줄 끝이 와야 해요',
    ja: '{{found}}の位置には、矢印`-->|"answer"|`か行末が必要です',
    en: 'Unexpected {{found}}, expected an arrow `-->|"answer"|` or the end of the line',
  },
  oneALine: {
    ko: '`a -->|"yes"| b` 형태로, 한 줄에 상자 하나나 화살표 하나만 쓰세요.',
    ja: '`a -->|"yes"| b`のように、1行に箱か矢印を1つだけ書きます。',
    en: 'Write one box or one arrow a line, such as `a -->|"yes"| b`.',
  },
  notEnd: {
    ko: '{{found}} 자리에서 줄이 끝나야 해요',
    ja: '{{found}}の位置で行が終わる必要があります',
    en: 'Unexpected {{found}}, expected the end of the line',
  },
  oneArrow: {
    ko: '한 줄에 화살표를 하나만 쓰세요.',
    ja: '1行に矢印を1つだけ書きます。',
    en: 'Write one arrow a line.',
  },
  notName: {
    ko: '{{found}} 자리에는 상자 이름이 와야 해요',
    ja: '{{found}}の位置には、箱の名前が必要です',
    en: 'Unexpected {{found}}, expected the name of a box',
  },
  nameBox: {
    ko: '상자 이름은 ASCII 문자와 숫자, `-` 기호, `.` 기호로 쓰고, 사람이 읽을 글은 따옴표 안에 쓰세요: `check-1["…"]`.',
    ja: '箱の名前はASCIIの英数字と`-`、`.`で書き、人が読む文は引用符に入れます：`check-1["…"]`。',
    en: 'Name a box with ASCII letters, digits, `-` and `.`, and put what people read into quotes: `check-1["…"]`.',
  },
  takenName: {
    ko: 'Mermaid가 이미 쓰는 말이에요. `n_{{id}}` 이름으로 바꾸세요.',
    ja: 'Mermaidがすでに使っている語です。`n_{{id}}`と書きます。',
    en: 'Mermaid reads this word as its own. Write `n_{{id}}`.',
  },
  notText: {
    ko: '{{found}} 자리에는 따옴표로 감싼 글과 `{{close}}` 기호가 와야 해요',
    ja: '{{found}}の位置には、引用符で囲んだ文と`{{close}}`が必要です',
    en: 'Unexpected {{found}}, expected a text in quotes and `{{close}}`',
  },
  writeText: {
    ko: '이렇게 쓰세요: `{{box}}`.',
    ja: '`{{box}}`と書きます。',
    en: 'Write `{{box}}`.',
  },
  noLabel: {
    ko: '화살표에 라벨이 없어요. 어떤 답인지 적어야 해요',
    ja: '矢印にラベルがありません。回答を書く必要があります',
    en: 'Unexpected arrow without a label, expected an answer',
  },
  badLabel: {
    ko: '화살표 라벨 `{{label}}` 자리에는 답이 와야 해요',
    ja: '矢印のラベル`{{label}}`の位置には、回答が必要です',
    en: 'Unexpected arrow with the label `{{label}}`, expected an answer',
  },
  writeLabel: {
    ko: '`-->|"yes: 네, 그래요"|` 형태로 쓰세요. 영어 소문자, 숫자, 하이픈으로 된 id를 먼저 쓰고, 콜론 뒤에 사람이 읽을 말을 써요.',
    ja: '`-->|"yes: はい"|`のように、英小文字、数字、ハイフンのidを書き、コロンの後に人が読む言葉を書きます。',
    en: 'Write `-->|"yes: Yes, it is"|`: an id of lower-case letters, digits and hyphens, then a colon and the words that a person reads.',
  },
  noText: {
    ko: '`{{box}}` 상자에 글이 없어요. 이 오류의 확인할 것이거나 글이 있는 상자여야 해요',
    ja: '`{{box}}`に文がありません。このエラーの確認項目か、文のある箱が必要です',
    en: 'Unexpected `{{box}}` without a text, expected a check of the entry or a box with a text',
  },
  boxKinds: {
    ko: '확인할 것은 `{{box}}["…"]`, 질문은 `{{box}}{"…"}`, 끝은 `support` 형태로 쓰세요.',
    ja: '確認項目は`{{box}}["…"]`、質問は`{{box}}{"…"}`、終わりは`support`と書きます。',
    en: 'Write `{{box}}["…"]` for a check, `{{box}}{"…"}` for a question, or `support` for the end.',
  },
  noEnd: {
    ko: '끝 상자 `{{box}}` 이름은 `solved`, `later`, `support` 중 하나이거나 `elsewhere__` 뒤에 오류 id를 붙인 것이어야 해요',
    ja: '終わりの箱`{{box}}`の名前は、`solved`、`later`、`support`か、`elsewhere__`にエラーのidを続けたものにします',
    en: 'Unexpected end `{{box}}`, expected `solved`, `later`, `support` or `elsewhere__` and an entry',
  },
  nameEnd: {
    ko: '어떤 끝인지 이름으로 쓰세요: `support(["문의하기"])`.',
    ja: 'どのような終わりかを名前にします：`support(["お問い合わせ"])`。',
    en: 'Name the end by what it is: `support(["Contact support"])`.',
  },
  afterEnd: {
    ko: '끝 상자 `{{box}}` 뒤에는 화살표가 있을 수 없어요',
    ja: '終わりの箱`{{box}}`から矢印は出せません',
    en: 'Unexpected arrow from the end `{{box}}`, expected none',
  },
  takeArrow: {
    ko: '화살표를 지우거나, 상자를 `["…"]` 형태로 쓰세요.',
    ja: '矢印を消すか、箱を`["…"]`の形で書きます。',
    en: 'Take the arrow away, or write the box with `["…"]`.',
  },
  fewAnswers: {
    ko: '`{{box}}` 질문의 답이 {{count}}개예요. 두 개 이상 필요해요',
    ja: '質問`{{box}}`の回答は{{count}}個です。2つ以上必要です',
    en: 'Unexpected question `{{box}}` with {{count}} answers, expected two or more',
  },
  drawAnswers: {
    ko: '답마다 라벨이 있는 화살표를 그리세요. "모르겠어요"는 없으면 저절로 들어가요.',
    ja: '回答ごとにラベル付きの矢印を描きます。「わかりません」は、なければ自動で加わります。',
    en: 'Draw an arrow with a label for each answer; "I don\'t know" is added where it is missing.',
  },
  secondArrow: {
    ko: '`{{box}}` 상자에서 나가는 `{{answer}}` 화살표가 둘이에요. 하나여야 해요',
    ja: '`{{box}}`から出る矢印`{{answer}}`が2つあります。1つだけにします',
    en: 'Unexpected second arrow `{{answer}}` from `{{box}}`, expected one',
  },
  oneEach: {
    ko: '답마다 화살표를 하나씩만 그리세요.',
    ja: '回答ごとに矢印を1つだけ描きます。',
    en: 'Give each answer one arrow.',
  },
  strangeAnswer: {
    ko: '`{{box}}` 상자에서 나가는 답 `{{answer}}` 대신 쓸 수 있는 것: {{allowed}}',
    ja: '`{{box}}`から出る回答`{{answer}}`は使えません。使えるもの：{{allowed}}',
    en: 'Unexpected answer `{{answer}}` from `{{box}}`, expected {{allowed}}',
  },
  checkAnswers: {
    ko: '확인할 것의 답은 right, wrong, unknown뿐이에요. 다른 답이 필요하면 질문 `{"…"}` 형태로 쓰세요.',
    ja: '確認項目の回答はright、wrong、unknownだけです。ほかの回答が必要なら、質問`{"…"}`を書きます。',
    en: 'A check is right, wrong or unknown. For answers of your own write a question: `{"…"}`.',
  },
  fixAnswers: {
    ko: '고친 뒤의 답은 solved, not-yet, later뿐이에요.',
    ja: '修正後の回答はsolved、not-yet、laterだけです。',
    en: 'After a fix the error is solved, not-yet solved, or later.',
  },
  checkNoText: {
    ko: '`{{box}}` 확인할 것에 글이 없어요. 사람이 읽을 말이 필요해요',
    ja: '確認項目`{{box}}`に文がありません。人が読む言葉が必要です',
    en: 'Unexpected check `{{box}}` without a text, expected the words that a person reads',
  },
  writeCheck: {
    ko: '`{{box}}["…"]` 형태로 쓰거나, 이 오류의 확인할 것 이름을 쓰세요.',
    ja: '`{{box}}["…"]`と書くか、このエラーの確認項目の名前を書きます。',
    en: 'Write `{{box}}["…"]`, or name a check of the entry.',
  },
  noRight: {
    ko: '`{{box}}` 확인할 것에서 나가는 `right` 화살표가 없어요. 하나 필요해요',
    ja: '確認項目`{{box}}`から出る矢印`right`がありません。1つ必要です',
    en: 'Unexpected check `{{box}}` without an arrow `right`, expected one',
  },
  writeRight: {
    ko: '이렇게 쓰세요: `{{box}} -->|"right"| …`.',
    ja: '`{{box}} -->|"right"| …`と書きます。',
    en: 'Write `{{box}} -->|"right"| …`.',
  },
  fixName: {
    ko: '고치는 상자 `{{box}}` 이름은 확인할 것의 이름 뒤에 `{{suffix}}` 표시를 붙인 것이어야 해요',
    ja: '修正の箱`{{box}}`の名前は、確認項目の名前に`{{suffix}}`を続けたものにします',
    en: 'Unexpected fix `{{box}}`, expected the name of its check and `{{suffix}}`',
  },
  nameFix: {
    ko: '무엇을 고치는지 확인할 것의 이름으로 쓰세요: `check-1.retry("…")`.',
    ja: '直す確認項目の名前を付けます：`check-1.retry("…")`。',
    en: 'Name it after the check that it mends: `check-1.retry("…")`.',
  },
  unlikeTwin: {
    ko: '상자나 화살표가 {{locale}} 그림과 달라요. 글만 다르고 모양은 같아야 해요',
    ja: '箱か矢印が{{locale}}の図と異なります。言葉だけが違い、形は同じにします',
    en: 'Unexpected other boxes or arrows than in the {{locale}} chart, expected the same with other words',
  },
  copyChart: {
    ko: '그림을 복사해서, 따옴표 안의 콜론 뒤에 있는 말만 번역하세요.',
    ja: '図をコピーし、引用符の中のコロンより後の言葉だけを翻訳します。',
    en: 'Copy the chart and translate only what stands in quotes after the colon.',
  },
} as const
