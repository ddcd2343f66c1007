import { describe, expect, test } from 'vitest'
import { applyFixes } from './applyFixes.ts'
import { compile } from './compile.ts'
import { kebab } from './kebab.ts'
import { rules } from './rules.ts'
import { writeRules } from './writeRules.ts'

const files = Object.keys(import.meta.glob('./rules/*.ts'))

describe.each(rules)('$id', ({ id, severity, bad, good }) => {
  const found = (source: typeof good) =>
    compile(source).diagnostics.filter(({ rule }) => rule === id)

  test('is found in its bad example, with a place and what to do', () => {
    const [first] = found(bad.files)
    expect(first).toMatchObject({ rule: id, severity, message: bad.message })
    expect(bad.files.map(({ path }) => path)).toContain(first?.file)
    const file = bad.files.find(({ path }) => path === first?.file)
    expect(first?.line).toBeLessThanOrEqual((file?.text ?? '').split('\n').length)
    expect(first?.help).toMatch(/\.$/)
  })

  test('is not found once its fix is made, where it has one', () => {
    const fixes = found(bad.files).filter(({ fix }) => fix)
    const fixed = applyFixes(bad.files, fixes)
    expect(fixed.length > 0).toBe(fixes.length > 0)
    const after = bad.files.map((file) => fixed.find(({ path }) => path === file.path) ?? file)
    if (fixes.length > 0) expect(found(after)).toEqual([])
  })

  test('is not found in its good example', () => {
    expect(found(good)).toEqual([])
  })
})

test('every file in the folder is listed, under the id that is its name', () => {
  const names = files.map((path) => kebab(path.replace(/^.*\/|\.ts$/g, '')))
  expect(rules.map(({ id }) => id)).toEqual(names.filter((name) => name !== 'rule').sort())
})

test.each([
  ['en', 'rules.md'],
  ['ko', 'rules.ko.md'],
  ['ja', 'rules.ja.md'],
] as const)('the documentation in %s is made from the rules', async (locale, file) => {
  await expect(writeRules(rules, locale)).toMatchFileSnapshot(`../../docs/${file}`)
})

test('a product may switch a rule off or raise it for its own folder', () => {
  const guide = '# Gate\n\n### Opening\n\nPush it.\n'
  const run = (setting: string) =>
    compile([
      {
        path: 'gate/product.yaml',
        text: `name: Gate\nrules: { skipped-heading-level: ${setting} }\n`,
      },
      { path: 'gate/en.md', text: guide },
      { path: 'door/en.md', text: guide },
    ]).diagnostics.filter(({ rule }) => rule === 'skipped-heading-level')
  expect(run('off').map(({ file }) => file)).toEqual(['door/en.md'])
  expect(run('error').map(({ severity }) => severity)).toEqual(['warning', 'error'])
})

test('a comment with a reason excuses what stands right after it, and nothing else', () => {
  const excuse = '<!-- unstuck-ignore skipped-heading-level: comes from another tool -->'
  const found = (text: string) =>
    compile([{ path: 'gate/en.md', text }]).diagnostics.map(({ rule, line }) => `${rule} ${line}`)
  expect(found(`# Gate\n\n${excuse}\n### Opening\n\nPush it.\n`)).toEqual([])
  expect(found(`# Gate\n\n### Opening ${excuse}\n\nPush it.\n`)).toEqual([])
  expect(found(`# Gate\n\n${excuse}\n\nText.\n\n### Opening\n\nPush it.\n`)).toEqual([
    'useless-excuse 3',
    'skipped-heading-level 7',
  ])
  expect(found(`# Gate\n\n<!-- unstuck-ignore skipped-heading-level -->\n### Opening\n`)).toEqual([
    'useless-excuse 3',
    'skipped-heading-level 4',
  ])
  expect(found(`# Gate\n\n<!-- unstuck-ignore gap: so it is -->\n### Opening\n`)).toEqual([
    'useless-excuse 3',
    'skipped-heading-level 4',
  ])
})

test('the rule that a misspelt excuse or setting means is named', () => {
  const { diagnostics } = compile([
    { path: 'gate/product.yaml', text: 'name: Gate\nrules:\n  dead-ends: off\n  gap: off\n' },
    {
      path: 'gate/en.md',
      text: '# Gate\n\n<!-- unstuck-ignore skipped-heading-levels: so it is -->\nText.\n',
    },
  ])
  expect(
    diagnostics.flatMap(({ rule, line, column, message }) =>
      /excuse|rule/.test(rule) ? [`${line}:${column} ${message}`] : [],
    ),
  ).toEqual([
    '3:1 Unexpected excuse for `skipped-heading-levels`, expected `skipped-heading-level`',
    '3:3 Unexpected `dead-ends` in `rules`, expected `dead-end`',
    '4:3 Unexpected `gap` in `rules`, which is no rule',
  ])
})

test('a translation is older than its source by what the repository says, where the guides say nothing', () => {
  const files = [
    { path: 'gate/product.yaml', text: 'name: { ko: 게이트, en: Gate }\nsource: ko\n' },
    { path: 'gate/ko.md', text: '# 게이트\n' },
    { path: 'gate/en.md', text: '# Gate\n' },
  ]
  const found = (en: string) => {
    const dates = new Map([
      ['gate/ko.md', '2026-03-01T09:00:00+09:00'],
      ['gate/en.md', en],
    ])
    return compile(files, { dates }).diagnostics.map(({ rule, file }) => `${rule} ${file}`)
  }
  expect(found('2026-02-01T10:00:00Z')).toEqual(['stale-translation gate/en.md'])
  expect(found('2026-03-01T00:00:00Z')).toEqual([])
})
