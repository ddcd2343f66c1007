import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fakeTerminal } from '../fakeTerminal.ts'
import { scratchFolder } from '../scratchFolder.ts'
import { check } from './check.ts'

const scratch = scratchFolder()
const { write } = scratch

const guide =
  '# Parcels\n\n### The call fails with `PARCEL_LOST`\n\n* It was lost.\n    * Check the number.\n'

test('a format that is refused mends nothing', async () => {
  const hidden = guide.replace('was lost', 'was\u200B lost')
  write('parcels/en.md', hidden)
  const terminal = fakeTerminal()
  expect(await check([scratch.path, '--fix', '--format', 'nope'], terminal)).toEqual({
    kind: 'fault',
    message: 'Unexpected format `nope`, expected pretty, json, github',
  })
  expect(readFileSync(join(scratch.path, 'parcels/en.md'), 'utf8')).toBe(hidden)
  expect(terminal.noted()).toBe('')
})

test.each(['', 'depot/'])(
  'pastes in a folder below a product.yaml belong to its product, also at the top (%j)',
  async (product) => {
    write(`${product}product.yaml`, 'name: { en: Depot }\nsource: en\n')
    write(`${product}guides/parcels.en.md`, guide)
    write(
      `${product}guides/pastes.jsonl`,
      '{"paste": "PARCEL_LOST", "entry": "parcel-lost"}\n{"paste": "PARCEL_LOST", "entry": null}\n',
    )
    const terminal = fakeTerminal()
    await check([scratch.path, '--format', 'json'], terminal)
    const diagnostics: readonly { rule: string; line: number; message: string }[] = JSON.parse(
      terminal.printed(),
    ).diagnostics
    expect(
      diagnostics.flatMap(({ rule, line, message }) =>
        rule === 'changed-verdict' ? [`${line}: ${message}`] : [],
      ),
    ).toEqual(['2: This paste leads to `parcel-lost`, expected no entry'])
  },
)

test('a stray star in YAML is told at its place', async () => {
  write('depot/product.yaml', 'name: { en: *Depot }\n')
  write('depot/en.md', `---\ntitle: *draft\n---\n${guide}`)
  const terminal = fakeTerminal()
  expect(await check([scratch.path, '--format', 'github'], terminal)).toBe(1)
  expect(terminal.printed()).toMatch(/en\.md,line=2,col=8,title=broken-front-matter::/)
  expect(terminal.printed()).toMatch(/product\.yaml,line=1,col=13,title=product-yaml::/)
})
