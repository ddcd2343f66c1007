import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compile } from '../compile.ts'

/** How somebody lays a guide out: nothing of it says anything. */
interface Layout {
  readonly level: number
  readonly bullet: string
  readonly indent: number
  readonly end: string
  readonly blank: string
  readonly space: string
}

const layout: fc.Arbitrary<Layout> = fc.record({
  level: fc.integer({ min: 2, max: 4 }),
  bullet: fc.constantFrom('*', '-', '+'),
  indent: fc.integer({ min: 2, max: 4 }),
  end: fc.constantFrom('\n', '\r\n'),
  blank: fc.constantFrom('', ' '),
  space: fc.constantFrom('', ' ', '   '),
})

/** Names such as "Crate Lost", in any order. */
const names = fc.uniqueArray(
  fc
    .tuple(
      fc.constantFrom('Row', 'Shelf', 'Scale', 'Crate', 'Door', 'Belt', 'Label', 'Lamp'),
      fc.constantFrom('Full', 'Gone', 'Shut', 'Lost', 'Ajar', 'Stuck', 'Wet', 'Upside'),
    )
    .map(([thing, state]) => `${thing} ${state}`),
  { minLength: 3, maxLength: 6 },
)

const codeOf = (name: string) => name.toUpperCase().replace(' ', '_')
const idOf = (name: string) => name.toLowerCase().replace(' ', '-')

/** A shape of guide: the files that hold some errors, and what is understood of each: its id, its reasons, its checks. */
interface Shape {
  readonly files: (
    names: readonly string[],
    layout: Layout,
  ) => readonly (readonly [path: string, text: string])[]
  readonly found: (name: string) => readonly [id: string, reasons: number, checks: number]
}

const oneFile =
  (path: string, head: string, write: (name: string, layout: Layout) => string) =>
  (errors: readonly string[], style: Layout) => [
    [path, `${head}\n\n${errors.map((name) => write(name, style)).join('\n')}`] as const,
  ]
const pages =
  (path: (name: string) => string, write: (name: string, layout: Layout) => string) =>
  (errors: readonly string[], style: Layout) =>
    errors.map((name) => [path(name), write(name, style)] as const)

const hashes = ({ level }: Layout, deeper = 0) => '#'.repeat(level + deeper)
const row = (cells: readonly string[], { space }: Layout) =>
  `|${cells.map((cell) => `${space}${cell}${space}`).join('|')}|`

const shapes: Readonly<Record<string, Shape>> = {
  'sentences with nested bullets': {
    files: oneFile('shop/en.md', '# Troubleshooting guide', (name, style) => {
      const pad = ' '.repeat(style.indent)
      return `${hashes(style)} A call fails and returns ${name} error message.${style.blank}\n${style.bullet} Occurs when it is ${name}.\n${pad}${style.bullet} Check the list.\n${pad}${style.bullet} If it comes from Store API, check the door.\n`
    }),
    found: (name) => [idOf(name), 1, 2],
  },
  'marked headings with prose and a remedy below': {
    files: oneFile(
      'shop/en.md',
      '# Troubleshooting guide',
      (name, style) =>
        `${hashes(style)} > \`${name} of row\` error occurs and the belt stays.${style.blank}\nThis is caused by old rows. Old rows are kept.\n\n${hashes(style, 1)} Solution\n1. Stop the belt.\n2. Remove the row.\n`,
    ),
    found: (name) => [`${idOf(name)}-of-row`, 1, 2],
  },
  'raw HTML headings': {
    files: oneFile(
      'shop/en.md',
      '# Troubleshooting guide',
      (name, { indent, blank }) =>
        `<h3>${blank}Opening the shop shows "${name} of row." message and it stays shut.${blank}</h3>\n\nThe row was never opened.\n\nTo open it, turn the key:\n\n${' '.repeat(Math.max(indent, 4))}turn key\n<br>\n`,
    ),
    found: (name) => [`${idOf(name)}-of-row`, 1, 1],
  },
  'keys with the answer of an API': {
    files: oneFile(
      'shop/en.md',
      '# Shop errors',
      (name, style) =>
        `${hashes(style)} About ${name}\n${style.bullet} Cause: The row is not there.\n${style.bullet} Response HTTP status: 410 Gone\n${style.bullet} Error response body\n\`\`\`\n{ "header": { "resultCode": "${codeOf(name)}", "resultMessage": "${name} now" } }\n\`\`\`\n`,
    ),
    found: (name) => [idOf(name), 1, 0],
  },
  'a table of codes': {
    files: (errors, style) => [
      [
        'shop/en.md',
        [
          '# Codes',
          '',
          row(['Error code', 'Message', 'Description', 'Solution'], style),
          '|---|---|---|---|',
          ...errors.map((name) =>
            row([`\`${codeOf(name)}\``, `${name} now.`, 'It is so.', 'Check the row.'], style),
          ),
          '',
        ].join('\n'),
      ],
    ],
    found: (name) => [idOf(name), 1, 1],
  },
  'a table in HTML': {
    files: (errors, { indent }) => {
      const pad = ' '.repeat(indent)
      const rows = errors.map(
        (name) =>
          `${pad}<tr>\n${pad}${pad}<td>${codeOf(name)}</td>\n${pad}${pad}<td>It is ${name}.</td>\n${pad}</tr>\n`,
      )
      return [
        [
          'shop/en.md',
          `# Codes\n\n<table>\n${pad}<thead><tr><th>Error code</th><th>Description</th></tr></thead>\n${pad}<tbody>\n${rows.join('')}${pad}</tbody>\n</table>\n`,
        ],
      ]
    },
    found: (name) => [idOf(name), 1, 0],
  },
  'symptoms with strong causes': {
    files: oneFile(
      'shop/en.md',
      '<style>h1 { color: red }</style>\n\n# Troubleshooting guide',
      (name, style) => {
        const pad = ' '.repeat(style.indent)
        return `${hashes(style)} The shop fails with the \`${codeOf(name)}\` error\n\n${style.bullet} **The key is old**\n${pad}${style.bullet} Check the date on the key.\n${pad}${style.bullet} Turn it twice.\n${style.bullet} **The lock is frozen**\n${pad}${style.bullet} Warm it up.\n\n!!! tip "If it stays shut"\n    Ask the desk.\n`
      },
    ),
    found: (name) => [idOf(name), 2, 3],
  },
  'pages with messages and what went wrong': {
    files: pages(
      (name) => `shop/en/errors/${idOf(name)}.md`,
      (name, { blank, indent }) =>
        `---\ntitle: 'ShopError: ${name} of row'\nslug: Web/Shop/Errors/${codeOf(name)}\n---\n\n## Message${blank}\n\n\`\`\`\n${' '.repeat(indent)}ShopError: ${name} of row\n\`\`\`\n\n## What went wrong?\n\nThe row was opened twice.\nClose the row first.\n`,
    ),
    found: (name) => [idOf(name), 1, 1],
  },
  'pages of a code with remarks and remedies': {
    files: pages(
      (name) => `shop/en/error-messages/${idOf(name)}.md`,
      (name, { bullet, blank }) =>
        `---\ntitle: "Shop Error P${numberOf(name)}"\nf1_keywords: ["P${numberOf(name)}"]\n---\n# Shop Error P${numberOf(name)}\n\n> '*row*' : ${name}\n\n## Remarks${blank}\n\nThe shop cannot find the row.\n\n### To fix\n\n${bullet} Check the spelling.\n${bullet} Add the row.\n`,
    ),
    found: (name) => [`p${numberOf(name)}`, 1, 2],
  },
  'MDX with ids in comments': {
    files: oneFile(
      'shop/en.md',
      '# useShop\n\n## Troubleshooting {/*troubleshooting*/}',
      (name, { blank }) =>
        `### I'm getting an error: "${name} of row"${blank} {/*${idOf(name)}*/}\n\nYou open the row in a loop:\n\n\`\`\`js\n// 🔴 Wrong\nopen()\n\`\`\`\n\nTo fix this, open it once:\n\n\`\`\`js\nopenOnce()\n\`\`\`\n`,
    ),
    found: (name) => [idOf(name), 1, 1],
  },
  'codes with anchors and one paragraph': {
    files: oneFile(
      'shop/en.md',
      '# Errors',
      (name, style) =>
        `<a id="ERR_${codeOf(name)}"></a>\n\n${hashes(style)} \`ERR_${codeOf(name)}\`${style.blank}\n\n> Stability: 1\n\nThe row was not there.\n`,
    ),
    found: (name) => [`err-${idOf(name)}`, 1, 0],
  },
  'questions and answers without headings': {
    files: oneFile(
      'shop/en.md',
      '# Questions',
      (name, { blank, indent }) =>
        `Q.${blank} The till shows the error \`${codeOf(name)}\`. Why?\nA. The row was not there.\n\n1.${' '.repeat(indent - 1)}Check the row.\n1.${' '.repeat(indent - 1)}Open the till.\n`,
    ),
    found: (name) => [idOf(name), 1, 2],
  },
  'summaries of what unfolds': {
    files: oneFile(
      'shop/en.md',
      '# Errors of the till',
      (name, { blank, indent }) =>
        `<details>\n${' '.repeat(indent)}<summary>[${codeOf(name)}] The till is shut${blank}</summary>\n\n🔍 Cause: The row is gone.\n\n✅ Fix: Check the row.\n\n</details>\n`,
    ),
    found: (name) => [idOf(name), 1, 1],
  },
  'bold codes': {
    files: oneFile(
      'shop/en.md',
      '# Errors of the till',
      (name, { blank, bullet }) =>
        `**[${codeOf(name)}] The till is shut**${blank}\n\nCause: The row is gone.\nFix: Check the row.\n\n${bullet.repeat(3).replace('+++', '---')}\n`,
    ),
    found: (name) => [idOf(name), 1, 1],
  },
  'symptom, cause and remedy as headings': {
    files: oneFile('shop/en.md', '# The handbook of the till', (name, style) => {
      const { bullet, blank } = style
      const part = (label: string) => `${hashes(style, 1)} ${label}${blank}\n`
      return `${hashes(style)} ${name} at night\n\n${part('Symptom')}${bullet} The till prints \`${codeOf(name)}\`.\n\n${part('Cause')}${bullet} The row is gone.\n\n${part('Remedy')}${bullet} Check the row.\n${bullet} Open the till.\n`
    }),
    found: (name) => [idOf(name), 1, 2],
  },
  'labels behind marks': {
    files: oneFile('shop/en.md', '# Troubleshooting guide', (name, style) => {
      const { space } = style
      return `${hashes(style)} The till fails\n\n■${space}Symptom\nThe till prints \`${codeOf(name)}\`.\n\n■${space}Cause\nThe row is gone.\n\n■${space}Remedy\nCheck the row.\n`
    }),
    found: (name) => [idOf(name), 1, 1],
  },
  'a catalogue of templates': {
    files: (errors, { indent, end }) => [
      [
        'shop/en/messages.json',
        `${JSON.stringify(
          Object.fromEntries(
            [...errors, ...fill].map((name) => [
              `${name}_${numberOf(name)}`,
              { code: numberOf(name), category: 'Error', message: `${name} at '{0}'.` },
            ]),
          ),
          null,
          indent,
        ).replaceAll('\n', end)}\n`,
      ],
    ],
    found: (name) => [String(numberOf(name)), 0, 0],
  },
}

/** A number of four digits that a name always gets. */
function numberOf(name: string): number {
  const letters = [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 8999, 7)
  return 1000 + letters
}

/** A catalogue is known by its many alike members. */
const fill = Array.from(
  { length: 12 },
  (_one, index) => `Filler ${String.fromCharCode(65 + index)}`,
)

test.each(Object.keys(shapes))('finds the same errors however they are laid out: %s', (name) => {
  const shape = shapes[name]
  fc.assert(
    fc.property(names, layout, (errors, style) => {
      fc.pre(new Set([...errors, ...fill].map(numberOf)).size === errors.length + fill.length)
      const files = (shape?.files(errors, style) ?? []).map(([path, text]) => ({
        path,
        text: text.replace(/\r?\n/g, style.end),
      }))
      const found = compile(files)
        .guides.flatMap(({ entries }) => entries)
        .map(({ id, summary, causes, checks }) => [
          id,
          causes.length + (summary ? 1 : 0),
          checks.length,
        ])
      const expected = errors.map((error) => shape?.found(error))
      const ids = new Set(expected.map((one) => one?.[0]))
      expect(found.filter(([id]) => ids.has(String(id))).sort()).toEqual(expected.sort())
      if (name !== 'a catalogue of templates') expect(found).toHaveLength(errors.length)
    }),
    { numRuns: 40, seed: 20261121 },
  )
})

const columns = ['Error code', 'Message', 'HTTP status', 'Solution'] as const

test('finds the same errors whatever the order of columns and the spaces in a table', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...columns], { minLength: 4 }), layout, (order, style) => {
      const cells = (of: Readonly<Record<string, string>>) =>
        row(
          order.map((column) => of[column] ?? ''),
          style,
        )
      const text = [
        '# Codes',
        '',
        cells(Object.fromEntries(columns.map((column) => [column, column]))),
        `|${order.map(() => '---').join('|')}|`,
        cells({
          'Error code': '`ROW_FULL`',
          Message: 'The row is full.',
          'HTTP status': '409',
          Solution: 'Check the row.',
        }),
      ].join('\n')
      expect(compile([{ path: 'shop/en.md', text }]).guides[0]?.entries).toMatchObject([
        {
          id: 'row-full',
          signatures: [{ value: 'ROW_FULL' }, { value: 'The row is full.' }, { value: '409' }],
          checks: [{ text: 'Check the row.' }],
        },
      ])
    }),
    { numRuns: 60, seed: 20261121 },
  )
})
