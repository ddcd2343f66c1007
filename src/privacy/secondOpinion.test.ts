import { lintSource } from '@secretlint/core'
import { creator } from '@secretlint/secretlint-rule-preset-recommend'
import { expect, test, vi } from 'vitest'
import { allKinds } from './allKinds.ts'
import { mask } from './mask.ts'
import { readExample } from './readExample.ts'

vi.setConfig({ testTimeout: 60_000 })

const files: Record<string, string> = import.meta.glob('./{corpus,measure}/*.jsonl', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** The planted texts, and every example of a kind. */
const texts = [
  ...allKinds.flatMap(({ good }) => good),
  ...Object.values(files)
    .flatMap((file) => file.split('\n').filter((line) => line !== ''))
    .map((line) => String(Object.entries(JSON.parse(line)).find(([key]) => key === 'text')?.[1])),
].map((example) => readExample(example).text)

/** What secretlint finds in a text, as the text of each find. */
async function secondOpinionOn(content: string): Promise<string[]> {
  const { messages } = await lintSource({
    source: { filePath: 'paste.txt', content, contentType: 'text', ext: '.txt' },
    options: {
      config: { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator }] },
      maskSecrets: false,
    },
  })
  return messages.map(({ ruleId, range }) => `${ruleId}: ${content.slice(range[0], range[1])}`)
}

test('secretlint finds secrets in the planted texts, so that its silence means something', async () => {
  const found = await Promise.all(texts.map(secondOpinionOn))
  expect(found.flat().length).toBeGreaterThan(20)
})

test('and nothing that masking leaves, but for placeholders in the place of passwords', async () => {
  const left = await Promise.all(texts.map((text) => secondOpinionOn(mask(text).text)))
  expect(left.flat().filter((one) => !/\[[a-z0-9-]+:\d+\]/.test(one))).toEqual([])
})
