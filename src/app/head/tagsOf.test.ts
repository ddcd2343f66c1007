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

const html = (picture?: string) =>
  writeHead(head.title, tagsOf(head, 'https://help.example/base', picture))

test('names the canonical address and the languages that exist', () => {
  expect(html()).toContain('rel="canonical" href="https://help.example/base/ja/parcels/lost/"')
  expect(html()).toContain('hreflang="en" href="https://help.example/base/en/parcels/lost/"')
  expect(html()).toContain('hreflang="x-default" href="https://help.example/base/en/parcels/lost/"')
  expect(html()).not.toContain('hreflang="ko"')
})

test('leads readers of no such language from a first page to the door', () => {
  for (const path of ['/', '/ko/']) {
    const tags = writeHead('', tagsOf({ ...head, path }, 'https://help.example'))
    expect(tags).toContain('hreflang="x-default" href="https://help.example/"')
    expect(tags).toContain('hreflang="ja" href="https://help.example/ja/"')
  }
})

test('only what has no address of its own stays out of search', () => {
  expect(html()).not.toContain('noindex')
  const { path: _, ...lost } = head
  const tags = writeHead('Lost', tagsOf(lost, 'https://help.example/base'))
  expect(tags).toContain('<meta name="robots" content="noindex" data-head>')
  expect(tags).not.toContain('canonical')
})

test('names the picture of a link by its whole address, where there is one', () => {
  expect(html('/og/ja/parcels.png')).toContain(
    '<meta property="og:image" content="https://help.example/base/og/ja/parcels.png" data-head>',
  )
  expect(html()).not.toContain('og:image')
})

test('escapes what guides say', () => {
  expect(html()).toContain('<title>A &quot;lost&quot; &lt;parcel&gt;</title>')
  expect(html().match(/<\/script>/g)).toHaveLength(1)
})
