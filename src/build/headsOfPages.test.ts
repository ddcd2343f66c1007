import { beforeAll, expect, test } from 'vitest'
import { createRenderer } from '../app/server.tsx'
import { compile } from '../compile/compile.ts'
import { readSite } from '../compile/readSite.ts'
import { locales } from '../model/locale.ts'
import { buildSite } from './buildSite.ts'
import { pagePaths } from './pagePaths.ts'

const address = 'https://help.example'
const base = '/guides/'
const root = 'https://help.example/guides'

const contents: Readonly<Record<string, string>> = import.meta.glob(
  '../../content/**/*.{md,yaml}',
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
)
const files = Object.entries(contents).map(([path, text]) => ({
  path: path.replace('../../content/', ''),
  text,
}))
// One guide is there in two languages only: its errors are shown in another one on the pages of the third.
const untranslated = files.filter(({ path }) => !/toss.*\.ja\.md$/.test(path))

interface PageHead {
  readonly path: string
  readonly links: readonly Readonly<Record<string, string>>[]
  readonly metas: Readonly<Record<string, string>>
  readonly structured: readonly Readonly<Record<string, unknown>>[]
}

const heads: PageHead[] = []

const attributesOf = (tag: string) =>
  Object.fromEntries(
    [...tag.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  )

function readHead(path: string, html: string): PageHead {
  const metas = [...html.matchAll(/<meta [^>]*>/g)].map(([tag]) => attributesOf(tag))
  return {
    path,
    links: [...html.matchAll(/<link [^>]*>/g)].map(([tag]) => attributesOf(tag)),
    metas: Object.fromEntries(
      metas.map(({ name, property, content = '' }) => [name ?? property ?? '', content]),
    ),
    structured: [
      ...html.matchAll(/<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs),
    ].map(([, json = '']) => JSON.parse(json)),
  }
}

beforeAll(async () => {
  const { site } = readSite(untranslated)
  const built = buildSite(compile(untranslated), { ...site, url: address }, base)
  const renderer = createRenderer({ library: built.library, page: built.page, base })
  for (const path of pagePaths(built)) {
    const { status, head } = await renderer.render(path)
    expect(status, path).toBe(200)
    heads.push(readHead(path, head))
  }
}, 60_000)

const canonicalOf = ({ links }: PageHead) =>
  links.filter(({ rel }) => rel === 'canonical').map(({ href }) => href)
const listed = () => heads.filter(({ metas }) => metas.robots !== 'noindex')

test('every page but the redirects in the reader’s language may be found', () => {
  expect(listed().length).toBeGreaterThan(50)
  for (const { path } of heads.filter(({ metas }) => metas.robots === 'noindex'))
    expect(path).toMatch(/^\/go\//)
})

test('every page has one canonical address, which is a page of the site and its own where it is in its language', () => {
  const known = new Set(heads.map(({ path }) => root + path))
  for (const head of listed()) {
    const [canonical = '', ...more] = canonicalOf(head)
    expect(more, head.path).toEqual([])
    expect(known, head.path).toContain(canonical)
    expect(head.metas['og:url'], head.path).toBe(canonical)
    if (!head.path.startsWith('/ja/toss-payments-api-keys/'))
      expect(canonical, head.path).toBe(root + head.path)
  }
  const shown = listed().find(({ path }) => path === '/ja/toss-payments-api-keys/invalid-api-key/')
  expect(shown && canonicalOf(shown)).toEqual([
    `${root}/ko/toss-payments-api-keys/invalid-api-key/`,
  ])
})

test('every page names its counterparts, they name it, and one of them is for everyone else', () => {
  const byAddress = new Map(listed().map((head) => [canonicalOf(head)[0], head]))
  for (const head of listed()) {
    const alternates = head.links.filter(({ rel }) => rel === 'alternate')
    const languages = alternates.map(({ hreflang }) => hreflang)
    expect(languages, head.path).toContain('x-default')
    expect(languages.length, head.path).toBeGreaterThan(2)
    for (const { hreflang, href = '' } of alternates) {
      const counterpart = byAddress.get(href)
      expect(counterpart, `${head.path} ${hreflang} ${href}`).toBeDefined()
      expect(counterpart?.links.some((back) => back.href === canonicalOf(head)[0])).toBe(true)
    }
  }
})

test('every page has a title’s worth of description', () => {
  for (const { path, metas } of listed()) {
    expect(metas.description?.length, path).toBeGreaterThan(10)
    expect(metas['og:title'], path).not.toBe('')
  }
})

const structuredOf = (head: PageHead, type: string) =>
  head.structured.filter((item) => item['@type'] === type)

test('every error is a TechArticle with all that it needs', () => {
  const errors = listed().filter(({ path }) => /^\/\w+\/[\w-]+\/[\w-]+\/$/.test(path))
  expect(errors.length).toBeGreaterThan(40)
  for (const head of errors) {
    const [article, ...more] = structuredOf(head, 'TechArticle')
    expect(more, head.path).toEqual([])
    expect(article, head.path).toMatchObject({
      '@context': 'https://schema.org',
      headline: expect.stringMatching(/^.{3,110}$/su),
      inLanguage: expect.stringMatching(/^(?:ko|ja|en)$/),
      url: canonicalOf(head)[0],
      mainEntityOfPage: { '@type': 'WebPage', url: canonicalOf(head)[0] },
      isPartOf: { '@type': 'WebSite', name: 'Unstuck', url: `${root}/` },
      about: { '@type': 'Thing', name: expect.stringMatching(/./) },
      dateModified: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    })
  }
})

test('every product and error knows the way that leads to it', () => {
  const below = listed().filter(({ path }) => /^\/\w+\/(?!write\/|embed-it\/)[\w-]+\//.test(path))
  expect(below.length).toBeGreaterThan(45)
  for (const head of below) {
    const [trail, ...more] = structuredOf(head, 'BreadcrumbList')
    expect(more, head.path).toEqual([])
    const steps = head.path.split('/').filter(Boolean)
    expect(trail, head.path).toMatchObject({
      '@context': 'https://schema.org',
      itemListElement: steps.map((_, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: expect.stringMatching(/./),
        item: `${root}/${steps.slice(0, index + 1).join('/')}/`,
      })),
    })
  }
})

test('the first page of each language leads readers of none of them to the door', () => {
  for (const path of ['/', ...locales.map((locale) => `/${locale}/`)]) {
    const head = listed().find((one) => one.path === path)
    const fallback = head?.links.find(({ hreflang }) => hreflang === 'x-default')
    expect(fallback?.href, path).toBe(`${root}/`)
  }
})
