/** What is said of a written tree that does not lead each person to an end. */
export const proofWords = {
  message: {
    ko: '첫 상자에서 모든 상자를 거쳐 끝까지 갈 수 있어야 해요. {{what}}: `{{name}}`',
    ja: '最初の箱からすべての箱を通って終わりまで進める必要があります。{{what}}：`{{name}}`',
    en: 'Unexpected {{what}} `{{name}}`, expected a way from the first box to an end through every box',
  },
} as const

/** What keeps it from doing so, by the fault. */
export const proofNames = {
  'missing-node': {
    ko: '없는 상자',
    ja: '存在しない箱',
    en: 'missing node',
  },
  cycle: {
    ko: '빠져나갈 수 없이 도는 길',
    ja: '抜け出せない循環',
    en: 'cycle',
  },
  'dead-end': {
    ko: '나가는 길이 없는 상자',
    ja: '先のない箱',
    en: 'dead end',
  },
  'unreachable-node': {
    ko: '아무 데서도 갈 수 없는 상자',
    ja: 'たどり着けない箱',
    en: 'unreachable node',
  },
  'unreachable-check': {
    ko: '아무 데서도 갈 수 없는 확인할 것',
    ja: 'たどり着けない確認項目',
    en: 'unreachable check',
  },
  'single-option-question': {
    ko: '답이 하나뿐인 질문',
    ja: '回答が1つしかない質問',
    en: 'single option question',
  },
  'doubled-option': {
    ko: '두 번 나오는 답',
    ja: '重複した回答',
    en: 'doubled option',
  },
  'reserved-key': {
    ko: '쓸 수 없는 이름',
    ja: '使えない名前',
    en: 'reserved key',
  },
} as const

/** How to mend it, by the fault. */
export const proofHelps = {
  'missing-node': {
    ko: '그 상자를 쓰거나, 화살표가 다른 상자로 가게 하세요.',
    ja: 'その箱を書くか、矢印の先を別の箱にします。',
    en: 'Write the box, or let the arrow end at another one.',
  },
  cycle: {
    ko: '모든 화살표가 앞으로 나아가게 하세요. 질문이 돌기만 하면 아무도 빠져나가지 못해요.',
    ja: 'すべての矢印が先へ進むようにします。質問が循環すると、誰も抜け出せません。',
    en: 'Let every arrow lead on: nobody can leave a circle of questions.',
  },
  'dead-end': {
    ko: '나가는 화살표를 그리거나, `support` 상자에서 끝나게 하세요.',
    ja: 'そこから矢印を描くか、`support`で終わらせます。',
    en: 'Draw an arrow from it, or end at `support`.',
  },
  'unreachable-node': {
    ko: '그 상자로 가는 화살표를 그리거나, 상자를 지우세요.',
    ja: 'その箱への矢印を描くか、箱を消します。',
    en: 'Draw an arrow to it, or take it away.',
  },
  'unreachable-check': {
    ko: '확인할 것의 이름으로 가는 화살표를 그리거나, 목록에서 빼세요.',
    ja: '確認項目の名前に向けて矢印を描くか、箇条書きから外します。',
    en: 'Draw an arrow to the check by its name, or take it out of the list.',
  },
  'single-option-question': {
    ko: '답을 하나 더 넣거나, 질문을 지우세요.',
    ja: '回答をもう1つ加えるか、質問を消します。',
    en: 'Give it a second answer, or take the question away.',
  },
  'doubled-option': {
    ko: '답마다 화살표를 하나씩만 그리세요.',
    ja: '回答ごとに矢印を1つだけ描きます。',
    en: 'Give each answer one arrow.',
  },
  'reserved-key': {
    ko: '다른 이름을 고르세요. 주소에서 이미 쓰는 이름이에요.',
    ja: '別の名前にします。アドレスがすでに使っている名前です。',
    en: 'Choose another name: addresses use this one.',
  },
} as const
