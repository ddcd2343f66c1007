import { expect, test } from 'vitest'
import { codeLanguageOf, snippetFor } from './codeLanguage.ts'

test.each([
  ['java', 'java.lang.IllegalStateException: 401\n\tat com.example.Pay.confirm(Pay.java:41)'],
  ['java', 'Caused by: x\n\tat com.example.PayKt.main(Pay.kt:3)'],
  ['python', 'Traceback (most recent call last):\n  File "pay.py", line 3, in <module>'],
  ['php', 'PHP Fatal error: Uncaught Exception in /app/pay.php:12'],
  [
    'js',
    'Error: 401\n    at confirm (/app/pay.js:10:5)\n    at node:internal/process/task_queues:95:5',
  ],
  ['js', "const res = await fetch('https://api.example.com')"],
  ['sh', 'curl -X POST https://api.example.com \\\n  -H "Accept: */*"'],
  [null, '결제가 안 돼요. INVALID_API_KEY'],
  [null, ''],
])('reads %s', (language, paste) => {
  expect(codeLanguageOf(paste)).toBe(language)
})

test('gives the snippet in the language of the paste, else for a shell, else the first', () => {
  const snippets = { js: 'a', sh: 'b', java: 'c' }
  expect(snippetFor(snippets, '\tat com.example.Pay.confirm(Pay.java:41)')).toEqual({
    language: 'java',
    code: 'c',
  })
  expect(snippetFor(snippets, 'no program')).toEqual({ language: 'sh', code: 'b' })
  expect(snippetFor({ php: 'd' }, 'no program')).toEqual({ language: 'php', code: 'd' })
  expect(snippetFor({}, 'no program')).toBeNull()
})

test('a megabyte of beginnings costs little', () => {
  const start = performance.now()
  codeLanguageOf('File "'.repeat(1 << 17))
  codeLanguageOf('\n'.repeat(1 << 20))
  codeLanguageOf('const a'.repeat(1 << 17))
  expect(performance.now() - start).toBeLessThan(3000)
})
