import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkPastes } from './checkPastes.ts'
import { compileFolder } from './compileFolder.ts'

const compiled = compileFolder(join(import.meta.dirname, '../../content'))
if (compiled.kind === 'fault') throw new Error(compiled.message)

test('the guides of content/ are in order, and each paste beside them leads where it says', () => {
  const lines = [...compiled.texts].flatMap(([path, text]) =>
    path.endsWith('/pastes.jsonl') ? text.trim().split('\n') : [],
  )
  expect(lines.length).toBeGreaterThan(30)
  expect([...compiled.diagnostics, ...checkPastes(compiled, 'en')]).toEqual([])
})

test('a paste that leads elsewhere is an error at its line', () => {
  const texts = new Map([
    ['toss-payments-api-keys/product.yaml', ''],
    [
      'toss-payments-api-keys/pastes.jsonl',
      '\n{"paste":"INVALID_API_KEY","entry":"invalid-client-key"}\n',
    ],
  ])
  const [fault, ...others] = checkPastes({ ...compiled, texts }, 'en')
  expect(others).toEqual([])
  expect(fault).toMatchObject({ rule: 'changed-verdict', severity: 'error', line: 2 })
})
