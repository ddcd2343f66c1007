import { expect, test } from 'vitest'
import { fillTemplate } from './fillTemplate.ts'

test('puts each piece in its place, whatever signs it holds', () => {
  const template = '<html lang="en"><!--head--><body><!--app--><!--data--></body></html>'
  const page = { lang: 'ko', head: '<title>$&</title>', body: '$1 $$', data: '{}' } as const
  expect(fillTemplate(template, page)).toBe(
    '<html lang="ko"><title>$&</title><body>$1 $${}</body></html>',
  )
})

test('holds the first painting until the page itself begins, where there is one', () => {
  const template = '<head><!--head--></head><body><!--app--></body>'
  const page = (body: string) => fillTemplate(template, { lang: 'ko', head: '', body, data: '' })
  expect(page('<main id="main"></main>')).toContain('rel="expect" href="#main"')
  expect(page('')).not.toContain('expect')
})
