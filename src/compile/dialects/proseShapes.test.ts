import { expect, test } from 'vitest'
import { compile } from '../compile.ts'

const understood = (text: string, locale = 'en') => {
  const guide = compile([{ path: `depot/${locale}/troubleshooting.md`, text }]).guides[0]
  return (guide?.entries ?? []).map(({ summary, causes, checks, isOrdered, signatures }) => ({
    signatures: signatures.map(({ value }) => value),
    why: [...(summary ? [summary.text] : []), ...causes.map(({ text: cause }) => cause)],
    checks: checks.map(({ text: check }) => check),
    isOrdered: isOrdered ?? false,
  }))
}
const one = (text: string, locale?: string) => understood(text, locale)[0]

const fence = (code: string) => `\`\`\`js\n${code}\n\`\`\``

test.each([
  [
    'en',
    'Troubleshooting',
    'My parcel is not weighed',
    'You might weigh letters on the parcel scale:',
    'Weigh them on the letter scale instead:',
  ],
  [
    'ko',
    '문제 해결',
    '소포 무게가 재어지지 않습니다',
    '소포 저울에서 편지를 사용할 수 있습니다.',
    '대신 편지 저울을 사용하세요.',
  ],
  [
    'ja',
    'トラブルシューティング',
    '荷物の重さが量れない',
    '荷物用の秤で手紙を使用できます。',
    '代わりに手紙用の秤を使ってください：',
  ],
])(
  'reads what leads to a wrong example as the reason, and to a right one as the check: %s',
  (locale, chapter, title, why, check) => {
    const text = `# ${chapter}\n\n## ${title}\n\n${why}\n\n${fence('// ❌ no\nweigh(letter)')}\n\n${check}\n\n${fence('// ✅ yes\nweighLetter(letter)')}\n`
    expect(one(text, locale)).toMatchObject({ why: [why], checks: [check] })
  },
)

test.each([
  ['en', 'Belt does not start', 'Slow the belt by:', 'Taking boxes off it.', 'Lowering its speed.'],
  [
    'ko',
    '벨트가 움직이지 않습니다',
    '벨트를 다음과 같이 조정합니다.',
    '상자 수 줄이기',
    '속도 낮추기',
  ],
  ['ja', 'ベルトが動かない', '次のようにしてベルトを調整します。', '箱を減らす', '速度を下げる'],
])(
  'reads a list below advice as checks, each bullet one: %s',
  (locale, title, lead, first, second) => {
    const text = `# Troubleshooting\n\n## ${title}\n\n${lead}\n\n- ${first}\n- ${second}\n`
    expect(one(text, locale)).toMatchObject({ checks: [first, second], isOrdered: false })
  },
)

test.each([
  [
    'en',
    'The label is not read',
    'This can happen for several reasons:',
    'The label is wet. Dry the label.',
  ],
  [
    'ko',
    '라벨이 읽히지 않습니다',
    '다음과 같은 원인이 있습니다.',
    '라벨이 젖었습니다. 라벨을 확인하세요.',
  ],
  [
    'ja',
    'ラベルが読めない',
    '考えられる原因は次のとおりです。',
    'ラベルが濡れています。ラベルを確認してください。',
  ],
])('reads a list of causes, and the advice in each: %s', (locale, title, lead, bullet) => {
  const found = one(`# Troubleshooting\n\n## ${title}\n\n${lead}\n\n- ${bullet}\n`, locale)
  expect(found?.why).toHaveLength(1)
  expect(found?.why[0]?.length).toBeLessThan(bullet.length)
  expect(found?.checks).toHaveLength(1)
})

test('reads advice under examples, and leaves their captions', () => {
  const text = `---\ntitle: Packer Error P2065\n---\n# Packer Error P2065\n\n> no such crate\n\n## Remarks\n\nThe packer cannot find the crate.\n\n## Example\n\nThe following example gives P2065:\n\n${fence('pack()')}\n\nPack it with \`crate\` to resolve the error.\n`
  expect(one(text)).toMatchObject({
    why: ['The packer cannot find the crate.'],
    checks: ['Pack it with crate to resolve the error.'],
  })
})

test.each([
  ['en', 'The belt cannot start', 'A fuse is broken. The workaround is as follows:'],
  ['ko', '벨트가 멈췄습니다', '퓨즈가 끊어졌습니다. 해결 방안은 다음과 같습니다.'],
  ['ja', 'ベルトが止まりません', 'ヒューズが切れています。対処法は次のとおりです。'],
])('reads a remedy that is only code as the check: %s', (locale, title, lead) => {
  const text = `# Troubleshooting\n\n## ${title}\n\n${lead}\n\n${fence('belt restart')}\n`
  expect(one(text, locale)?.checks).toHaveLength(1)
})

test('takes what stands after advice as a remark, but what says why as a cause', () => {
  const text =
    '# Troubleshooting\n\n## The scale is wrong\n\nThe plug is loose. Push the plug in. The lamp turns green.\n\nSet the clock. This is because the scale compares dates.\n'
  expect(one(text)).toMatchObject({
    why: ['The plug is loose.', 'This is because the scale compares dates.'],
    checks: ['Push the plug in.', 'Set the clock.'],
  })
})

test.each([
  ['numbered', '1. Stop the belt.\n2. Open the door.\n', true],
  ['bulleted', '- Stop the belt.\n- Open the door.\n', false],
  ['said in English', 'Stop the belt. Then open the door.\n', true],
  ['said in Korean', '먼저 벨트를 확인하세요. 그런 다음 문을 확인하세요.\n', true],
  ['said in Japanese', 'まずベルトを確認してください。次に扉を確認してください。\n', true],
  ['offered for choice', 'You have two options:\n\n1. Stop the belt.\n2. Open the door.\n', false],
])('keeps the order that the writer gives: %s', (_name, steps, isOrdered) => {
  expect(one(`# Troubleshooting\n\n## The belt cannot stop\n\n${steps}`)).toMatchObject({
    checks: [expect.anything(), expect.anything()],
    isOrdered,
  })
})

test('reads lines that are paragraphs one by one', () => {
  const text =
    '# Troubleshooting\n\n## The belt cannot stop\n\nThe brake is worn. It is old.\nThe plug is loose. It was pulled.\n'
  expect(one(text)?.why).toHaveLength(2)
})

test.each([
  [
    'en',
    'Timeouts',
    'The client shows "Read timed out" when the depot does not answer, or the error "Connect timed out" when nobody is there. Raise the limit.',
  ],
  [
    'ko',
    '시간 초과',
    '집하장이 응답하지 않으면 "Read timed out" 오류가, 아무도 없으면 "Connect timed out" 오류가 표시됩니다. 제한 시간을 늘려 보세요.',
  ],
  [
    'ja',
    'タイムアウト',
    '集荷所が応答しないと「Read timed out」が、誰もいないと「Connect timed out」というエラーが表示されます。制限時間を延ばしてください。',
  ],
])('reads an error whose messages stand in its prose alone: %s', (locale, title, prose) => {
  const found = understood(
    `# Troubleshooting\n\n## ${title}\n\n${prose}\n\n## Rooms\n\nFour.\n`,
    locale,
  )
  expect(found).toHaveLength(1)
  expect(found[0]).toMatchObject({ signatures: ['Read timed out', 'Connect timed out'] })
  expect(found[0]?.checks).toHaveLength(1)
})

test.each([
  ['en', 'If nothing helps', 'Get in touch through the [depot desk](https://depot.example/desk).'],
  ['ko', '그래도 안 되면', '[집하장 창구](https://depot.example/desk)로 연락해 주세요.'],
  [
    'ja',
    'それでも解決しない場合',
    '[集荷所の窓口](https://depot.example/desk)までご連絡ください。',
  ],
])('knows how support is reached: %s', (locale, title, text) => {
  const { guides } = compile([
    { path: `depot/${locale}/troubleshooting.md`, text: `# Depot\n\n## ${title}\n\n${text}\n` },
  ])
  expect(guides[0]?.contacts).toMatchObject([{ href: 'https://depot.example/desk' }])
})

test.each([
  [
    'en',
    'Error: Parcel too heavy',
    'Possible cause',
    'Solution',
    'It holds stones.',
    'Remove the stones.',
  ],
  [
    'ko',
    '오류: Parcel too heavy',
    '가능한 원인',
    '해결 방법',
    '돌이 들어 있습니다.',
    '돌을 꺼내세요.',
  ],
  [
    'ja',
    'エラー：Parcel too heavy',
    '考えられる原因',
    '対処方法',
    '石が入っています。',
    '石を取り出してください。',
  ],
])(
  'reads a table of causes and remedies under an error: %s',
  (locale, title, cause, check, why, fix) => {
    const text = `# Troubleshooting\n\n## ${title}\n\n| ${cause} | ${check} |\n|---|---|\n| ${why} | ${fix} |\n`
    expect(one(text, locale)).toMatchObject({
      signatures: ['Parcel too heavy'],
      why: [why],
      checks: [fix],
    })
  },
)

test.each([
  [
    'en',
    'The scanner does not start',
    'Possible causes:',
    'Battery is empty',
    'Charge the scanner',
    'If nothing helps, contact [support](mailto:help@desk.example).',
  ],
  [
    'ko',
    '스캐너가 켜지지 않습니다',
    '가능한 원인:',
    '배터리 방전',
    '스캐너 충전',
    '그래도 안 되면 [고객 센터](mailto:help@desk.example)로 문의하세요.',
  ],
  [
    'ja',
    'スキャナーが起動しない',
    '考えられる原因：',
    '電池が切れている',
    'スキャナーを充電する',
    'それでも解決しない場合は、[サポート](mailto:help@desk.example)にお問い合わせください。',
  ],
])(
  'parts a cause from its remedy at an arrow, and takes a contact for neither: %s',
  (locale, title, label, why, fix, contact) => {
    const text = `# Troubleshooting\n\n## ${title}\n\n${label}\n\n- ${why} → ${fix}\n\n${contact}\n`
    expect(one(text, locale)).toMatchObject({ why: [why], checks: [fix] })
  },
)

test('reads the remedies that an admonition lists, and leaves its remarks', () => {
  const text =
    '# Troubleshooting\n\n## The belt cannot stop\n\nThe brake is worn.\n\n> [!NOTE]\n> Keep calm. You can try these steps to fix this error:\n>\n> - Pull the plug.\n> - Open the door.\n'
  expect(one(text)?.checks).toEqual(['Pull the plug.', 'Open the door.'])
})

test.each([
  ['en', 'Errors and FAQ', 'HTTP 429 Too Many Requests', 'You sent too many parcels. Slow down.'],
  [
    'ko',
    '오류와 질문',
    'HTTP 429 Too Many Requests',
    '소포를 너무 많이 보냈어요. 속도를 늦추세요.',
  ],
  [
    'ja',
    'エラーと質問',
    'HTTP 429 Too Many Requests',
    '荷物を送りすぎました。速度を落としてください。',
  ],
])('reads a heading that is a status of HTTP: %s', (locale, chapter, title, prose) => {
  const { guides } = compile([
    { path: `depot/${locale}/faq.md`, text: `# ${chapter}\n\n## ${title}\n\n${prose}\n` },
  ])
  expect(guides[0]?.entries).toMatchObject([
    {
      signatures: [
        { kind: 'status', value: '429' },
        { kind: 'message', value: '429 Too Many Requests' },
      ],
      checks: [expect.anything()],
    },
  ])
})

test.each([
  [
    'en',
    'Errors',
    'The label is printed twice',
    '**Reason**: two printers share a name.\n**How to fix**: rename one of them.',
  ],
  [
    'ko',
    '오류',
    '라벨이 두 번 인쇄돼요',
    '**이유**: 프린터 두 대의 이름이 같아요.\n**해결 방법**: 하나의 이름을 바꾸세요.',
  ],
  [
    'ja',
    'エラー',
    'ラベルが二度印刷される',
    '**理由**：プリンター2台の名前が同じです。\n**対処法**：一方の名前を変えてください。',
  ],
])(
  'reads a heading of any words whose text says why and what to do: %s',
  (locale, chapter, title, prose) => {
    const { guides } = compile([
      {
        path: `depot/${locale}/faq.md`,
        text: `# ${chapter}\n\n## ${title}\n\n${prose}\n\n## Rooms\n\nFour.\n`,
      },
    ])
    expect(guides[0]?.entries).toMatchObject([
      { causes: [expect.anything()], checks: [expect.anything()] },
    ])
  },
)

test('takes no expression of a program for a message', () => {
  const text = '# Errors\n\n## `new Error(message[, options])`\n\nMakes an error.\n'
  expect(compile([{ path: 'depot/en/errors.md', text }]).guides[0]?.entries).toEqual([])
})

test('reads what to do where something still fails', () => {
  const text =
    '# Troubleshooting\n\n## The belt cannot stop\n\nThe brake is worn.\n\nIf it still fails:\n\n1. Look at the plug.\n2. Is the door open?\n'
  expect(one(text)).toMatchObject({
    why: ['The brake is worn.'],
    checks: ['Look at the plug.', 'Is the door open?'],
  })
})

test.each([
  [
    'en',
    'Belt does not start',
    'How to fix',
    'Take the boxes off.',
    'Other possible causes include:',
  ],
  [
    'ko',
    '벨트가 움직이지 않습니다',
    '해결 방법',
    '상자를 내리세요.',
    '그 밖의 원인은 다음과 같습니다.',
  ],
  [
    'ja',
    'ベルトが動かない',
    '対処方法',
    '箱を降ろしてください。',
    'その他の原因は次のとおりです。',
  ],
])(
  'reads a list below remedies that says it holds causes as causes: %s',
  (locale, title, fix, check, lead) => {
    const text = `# Troubleshooting\n\n## ${title}\n\n### ${fix}\n\n- ${check}\n\n${lead}\n\n- A box on the door\n- A wet belt\n`
    const found = one(text, locale)
    expect(found?.why).toEqual(expect.arrayContaining(['A box on the door', 'A wet belt']))
    expect(found?.checks).toEqual([check])
  },
)

test.each([
  ['en', 'Possible resolution:'],
  ['ko', '해결 방법:'],
  ['ja', '考えられる解決策：'],
])('reads a label with nothing but code below it as one remedy: %s', (locale, label) => {
  const title =
    { en: 'Belt does not start', ko: '벨트가 움직이지 않습니다' }[locale] ?? 'ベルトが動かない'
  const text = `# Troubleshooting\n\n## ${title}\n\n${fence('start(0)')}\n\n### Example\n\n${label}\n\n${fence('start(1)')}\n`
  expect(one(text, locale)?.checks).toHaveLength(1)
})

test.each([
  ['en', 'P2065 can occur if a label is not dry. The following example jams the belt.'],
  ['ko', '라벨이 마르지 않은 경우 P2065가 발생할 수 있습니다. 다음 예제에서는 벨트가 멈춥니다.'],
  [
    'ja',
    'P2065 は、ラベルが乾いていない場合に発生する可能性があります。 次の例ではベルトが止まります。',
  ],
])(
  'reads the case in which an error can occur as a cause, also among examples: %s',
  (locale, prose) => {
    const text = `# Troubleshooting\n\n## Error P2065\n\nWeigh.\n\n### Example\n\n${prose}\n\n${fence('start(0)')}\n`
    expect(one(text, locale)?.why.join(' ')).toContain('P2065')
  },
)

test('takes no advice from titles of what to read further', () => {
  const text = `# Troubleshooting\n\n## Belt does not start\n\nThe door is open.\n\n### See also\n\n- [Set the belt](x.md) in the manual\n`
  expect(one(text)?.checks).toEqual([])
})
