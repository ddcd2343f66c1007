import { pathIn } from '../library/addresses.ts'
import type { Head, HeadTag } from './head.ts'

const meta = (name: string, content: string): HeadTag => ({
  tag: 'meta',
  attributes: { name, content },
})

const property = (name: string, content: string): HeadTag => ({
  tag: 'meta',
  attributes: { property: name, content },
})

function absolute(value: unknown, root: string): unknown {
  if (Array.isArray(value)) return value.map((item) => absolute(item, root))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      (key === 'item' || key === 'url') && typeof inner === 'string'
        ? root + inner
        : absolute(inner, root),
    ]),
  )
}

/** Where a reader of none of the languages is led: from a first page to the door, where a language is chosen. */
function fallbackOf(path: string, languages: Head['languages']): string | undefined {
  if (/^\/(?:\w+\/)?$/.test(path)) return '/'
  const [fallback] = languages.includes('en') ? (['en'] as const) : languages
  return fallback && pathIn(fallback, path)
}

function alternates({ path, languages }: Head, root: string): HeadTag[] {
  if (path === undefined || languages.length < 2) return []
  const link = (hreflang: string, to: string): HeadTag => ({
    tag: 'link',
    attributes: { rel: 'alternate', hreflang, href: root + to },
  })
  const fallback = fallbackOf(path, languages)
  return [
    ...languages.map((language) => link(language, pathIn(language, path))),
    ...(fallback === undefined ? [] : [link('x-default', fallback)]),
  ]
}

/**
 * The elements of a head beside its title. `root` is the site's address without a slash at its end, then its base without one;
 * `picture` the path of what services show beside a link.
 */
export function tagsOf(head: Head, root: string, picture?: string): readonly HeadTag[] {
  const { path, description, title, lang, structured } = head
  return [
    meta('description', description),
    ...(path === undefined ? [meta('robots', 'noindex')] : []),
    ...(path === undefined
      ? []
      : [{ tag: 'link', attributes: { rel: 'canonical', href: root + path } } as const]),
    ...alternates(head, root),
    property('og:title', title),
    property('og:description', description),
    property('og:locale', { ko: 'ko_KR', ja: 'ja_JP', en: 'en_US' }[lang]),
    property('og:type', structured.length > 0 ? 'article' : 'website'),
    ...(path === undefined ? [] : [property('og:url', root + path)]),
    ...(picture === undefined
      ? []
      : [
          property('og:image', root + picture),
          property('og:image:width', '1200'),
          property('og:image:height', '630'),
          property('og:image:alt', title),
          meta('twitter:card', 'summary_large_image'),
        ]),
    ...structured.map(
      (item): HeadTag => ({
        tag: 'script',
        attributes: { type: 'application/ld+json' },
        text: JSON.stringify(
          absolute({ '@context': 'https://schema.org', ...item }, root),
        ).replaceAll('<', '\\u003c'),
      }),
    ),
  ]
}
