import { expect, test } from 'vitest'
import { type Choices, snippetOf } from './snippetOf.ts'

const plain: Choices = {
  form: 'inline',
  lang: 'ja',
  theme: 'auto',
  product: '',
  accent: '',
  ticket: '',
}

test('writes nothing that is so anyway', () => {
  expect(snippetOf(plain, 'https://help.example/', 'Help')).toBe(`<style>
  unstuck-help { display: block; min-height: 25rem }
</style>
<script type="module" src="https://help.example/embed.js"></script>
<unstuck-help lang="ja"></unstuck-help>`)
})

test('beside a form it is a field of the form', () => {
  const choices: Choices = { ...plain, form: 'suggest', ticket: 'ko', product: 'keys' }
  expect(snippetOf(choices, 'https://help.example/', 'Help')).toContain(
    '<unstuck-help product="keys" lang="ja" for="#subject, #description" name="transcript" ticket-lang="ko">',
  )
})

test('what people chose cannot end its attribute', () => {
  const choices: Choices = { ...plain, product: '"><script>' }
  expect(snippetOf(choices, 'https://help.example/', 'Help')).toContain('product="&quot;><script>"')
})

test('without a script it is a frame with the sandbox of the element', () => {
  expect(snippetOf({ ...plain, form: 'iframe', theme: 'dark' }, 'https://x/', 'A "b"')).toContain(
    'src="https://x/embed/ja/#theme=dark" title="A &quot;b&quot;"',
  )
})
