import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compile } from '../compile/compile.ts'
import { type Locale, locales } from '../model/locale.ts'
import { checkPastes } from './checkPastes.ts'

const docs: Readonly<Record<Locale, string>> = {
  ko: 'writing-guides.ko.md',
  ja: 'writing-guides.ja.md',
  en: 'writing-guides.md',
}

/** The fenced blocks of a page in one language of code, in their order. */
function blocksOf(page: string, language: string): readonly string[] {
  const fence = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm')
  return [...page.matchAll(fence)].map(([, code]) => code ?? '')
}

const read = (locale: Locale) =>
  readFileSync(join(import.meta.dirname, '../../docs', docs[locale]), 'utf8')

/** A page's examples as the files that they show. */
function examplesOf(locale: Locale) {
  const page = read(locale)
  return {
    guides: blocksOf(page, 'md').map((text, number) => ({
      path: `depot/guide-${number}.${locale}.md`,
      text,
    })),
    products: blocksOf(page, 'yaml').map((text) => ({ path: 'depot/product.yaml', text })),
    pastes: blocksOf(page, 'jsonl').map((text) => ({ path: 'depot/pastes.jsonl', text })),
  }
}

/** What a whole folder has and a single example need not: the other languages, and somebody to ask. */
const ofFolders = ['missing-translation', 'product-without-contact']

const entries = [
  ['parcel-not-found'],
  ['parcel-locked'],
  ['shelf-closed'],
  ['depot-closed', 'shelf-full'],
  ['parcel-unknown'],
  ['gate-jammed'],
]

for (const locale of locales) {
  test(`every guide in ${docs[locale]} is read as it says, without a problem`, () => {
    const { guides } = examplesOf(locale)
    expect(guides).toHaveLength(entries.length)
    for (const [number, guide] of guides.entries()) {
      const compiled = compile([guide])
      expect(
        compiled.guides.flatMap((one) => one.entries.map(({ id }) => id)),
        guide.text,
      ).toEqual(entries[number])
      expect(
        compiled.diagnostics.filter(({ rule }) => !ofFolders.includes(rule)),
        guide.text,
      ).toEqual([])
    }
  })

  test(`the check of ${docs[locale]} says where, if not and who, and the error whose side and when to retry`, () => {
    const [, locked] = examplesOf(locale).guides
    const [entry] = compile(locked ? [locked] : []).guides[0]?.entries ?? []
    expect(entry?.checks).toMatchObject([
      { where: { text: expect.any(String) }, ifNot: {}, who: {} },
    ])
    expect(entry).toMatchObject({ fault: {}, retry: {}, summary: {} })
  })

  test(`the conditions of ${docs[locale]} make a question`, () => {
    const [, , closed] = examplesOf(locale).guides
    const { trees, products } = compile(closed ? [closed] : [])
    expect(products[0]?.facets.map(({ id }) => id)).toEqual(['api'])
    expect(Object.values(trees[0]?.nodes ?? {}).map(({ kind }) => kind)).toContain('question')
  })

  test(`the product.yaml of ${docs[locale]} asks its question of the guides, and its pastes lead where they say`, () => {
    const { guides, products, pastes } = examplesOf(locale)
    const files = [...guides, ...products, ...pastes]
    const compiled = compile(files)
    expect(compiled.diagnostics.filter(({ file }) => file === 'depot/product.yaml')).toEqual([])
    const closed = compiled.guides
      .flatMap((guide) => guide.entries)
      .find(({ id }) => id === 'shelf-closed')
    expect(closed?.checks.map(({ when }) => when.map(({ value }) => value))).toEqual([
      ['move'],
      ['return'],
    ])
    const texts = new Map(files.map(({ path, text }) => [path, text]))
    expect(pastes).toHaveLength(1)
    expect(checkPastes({ ...compiled, texts, name: 'guides' }, 'en')).toEqual([])
  })
}

test('the pages name each other and nothing that is not there', () => {
  for (const locale of locales) {
    const page = read(locale)
    for (const other of locales.filter((one) => one !== locale)) expect(page).toContain(docs[other])
    const prose = page.replace(/^```[\s\S]*?^```$/gm, '')
    for (const [, path] of prose.matchAll(/\]\((?!https?:)([^)#]+)\)/g))
      expect(
        () => readFileSync(join(import.meta.dirname, '../../docs', path ?? '')),
        path,
      ).not.toThrow()
  }
})
