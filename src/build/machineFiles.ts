import { rootOf } from '../app/head/rootOf.ts'
import { pathIn, pathOf } from '../app/library/addresses.ts'
import { writeEntryMarkdown } from '../app/library/writeEntryMarkdown.ts'
import { wordsIn } from '../model/locale.ts'
import type { BuiltSite } from './buildSite.ts'

/** The address list for search engines: only the pages that hold words of their own in that language, each with its counterparts. */
function sitemapOf({ languages }: Pick<BuiltSite, 'languages'>, root: string): string {
  const spoken = languages.map(({ locale }) => locale)
  const pages = languages.flatMap(({ locale, shelves }) => [
    { path: pathOf(locale), written: spoken },
    ...shelves.flatMap(({ product, entries }) => [
      { path: pathOf(locale, product.id), written: spoken },
      ...entries
        .filter(({ languages: written }) => written.includes(locale))
        .map(({ id, languages: written }) => ({
          path: pathOf(locale, product.id, id),
          written: written.filter((one) => spoken.includes(one)),
        })),
    ]),
  ])
  const urls = pages.flatMap(({ path, written }) => [
    '  <url>',
    `    <loc>${root}${path}</loc>`,
    ...written.map(
      (one) =>
        `    <xhtml:link rel="alternate" hreflang="${one}" href="${root}${pathIn(one, path)}"/>`,
    ),
    '  </url>',
  ])
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n')
}

function llmsOf({ site, languages }: Pick<BuiltSite, 'site' | 'languages'>, root: string): string {
  const lines = languages.flatMap(({ locale, shelves }) => [
    `## ${locale}`,
    '',
    ...shelves.flatMap(({ product, entries }) => [
      `- [${wordsIn(product.name, locale)}](${root}/api/${locale}/${product.id}.json)`,
      ...entries.map(({ id, label }) => `  - [${label}](${root}/${locale}/${product.id}/${id}.md)`),
    ]),
    '',
  ])
  return [`# ${wordsIn(site.name, site.defaultLocale)}`, '', ...lines].join('\n')
}

/** What makes the site one that can be put among a person's apps; its addresses are relative to it. */
function manifestOf({ site }: Pick<BuiltSite, 'site'>): string {
  const name = wordsIn(site.name, site.defaultLocale)
  const icon = (src: string, more: object) => ({ src, type: 'image/png', ...more })
  return JSON.stringify({
    id: './',
    name,
    short_name: name,
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#fbfbf8',
    theme_color: '#fbfbf8',
    icons: [
      { src: 'favicon.svg', type: 'image/svg+xml', sizes: 'any' },
      icon('icon-192.png', { sizes: '192x192' }),
      icon('icon-512.png', { sizes: '512x512' }),
      icon('icon-maskable.png', { sizes: '512x512', purpose: 'maskable' }),
    ],
  })
}

/**
 * The files for machines, by their paths inside the site: each product as JSON, each entry as Markdown, the lists of both.
 * A sitemap needs absolute addresses, so there is one only where the site names its own.
 */
export function machineFiles(
  built: Pick<BuiltSite, 'site' | 'languages'>,
  base: string,
): ReadonlyMap<string, string> {
  const root = rootOf(built.site.url, base)
  const files = new Map<string, string>([
    ['llms.txt', llmsOf(built, root)],
    ['manifest.webmanifest', manifestOf(built)],
  ])
  const isListed = built.site.url !== ''
  if (isListed) files.set('sitemap.xml', sitemapOf(built, root))
  files.set(
    'robots.txt',
    `User-agent: *\nAllow: /\n${isListed ? `Sitemap: ${root}/sitemap.xml\n` : ''}`,
  )
  for (const { locale, shelves } of built.languages) {
    for (const { product, guides, entries } of shelves) {
      const api = { id: product.id, name: wordsIn(product.name, locale), locale, guides, entries }
      files.set(`api/${locale}/${product.id}.json`, JSON.stringify(api))
      for (const entry of entries) {
        files.set(`${locale}/${product.id}/${entry.id}.md`, writeEntryMarkdown(entry))
      }
    }
  }
  return files
}
