import { expect, test } from 'vitest'
import type { Head } from './head.ts'
import { tagsOf } from './tagsOf.ts'
import { writeHead } from './writeHead.ts'

const head: Head = {
  lang: 'ja',
  title: 'A "lost" <parcel>',
  description: 'Lost & found',
  path: '/ja/parcels/lost/',
  languages: ['ja', 'en'],
  structured: [{ '@type': 'TechArticle', url: '/ja/parcels/lost/', headline: '</script>' }],
}

const html = (isState: boolean) =>
  writeHead(head.title, tagsOf(head, 'https://help.example/base', isState))

test('names the canonical address and the languages that exist', () => {
  expect(html(false)).toContain('rel="canonical" href="https://help.example/base/ja/parcels/lost/"')
  expect(html(false)).toContain('hreflang="en" href="https://help.example/base/en/parcels/lost/"')
  expect(html(false)).toContain(
    'hreflang="x-default" href="https://help.example/base/en/parcels/lost/"',
  )
  expect(html(false)).not.toContain('hreflang="ko"')
})

test('keeps states of a page out of search, with the address of the page itself', () => {
  expect(html(false)).not.toContain('noindex')
  expect(html(true)).toContain('<meta name="robots" content="noindex" data-head>')
  expect(html(true)).toContain('rel="canonical"')
})

test('escapes what guides say', () => {
  expect(html(false)).toContain('<title>A &quot;lost&quot; &lt;parcel&gt;</title>')
  expect(html(false).match(/<\/script>/g)).toHaveLength(1)
})
