import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { documents } from './publishDocuments.ts'

const root = join(import.meta.dirname, '../..')
const messages = join(root, 'src/app/messages')

test('what the site says of the documents of the project leads to one that it holds', () => {
  const named = readdirSync(messages, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) =>
      [...readFileSync(join(messages, file), 'utf8').matchAll(/\bdocs\/([\w./-]+\.md)/g)].map(
        ([, name]) => name,
      ),
    )
  expect([...new Set(named)].sort()).toEqual([...documents].sort())
  for (const name of documents) expect(readFileSync(join(root, 'docs', name), 'utf8')).not.toBe('')
})
