import { expect, test } from 'vitest'
import type { Locale } from '../../model/locale.ts'
import type { SourceFile } from '../../model/sourceFile.ts'
import { sampleGuides } from './sampleGuides.ts'
import { createWorkshop } from './workshop.ts'

test('the sample is read in every language, and shows one slip to mend and one check that is missing', () => {
  const { entries, problems, counts } = createWorkshop().compile({
    name: 'parcel-desk',
    locale: 'en',
    changed: sampleGuides,
    gone: [],
  })
  for (const locale of ['ko', 'ja', 'en'])
    expect(
      entries.filter(({ file }) => file === `labels.${locale}.md`).map(({ id }) => id),
      locale,
    ).toEqual(['label-expired', 'printer-busy'])
  expect(problems.map(({ file, rule }) => [file, rule])).toEqual([
    ['labels.en.md', 'missing-check'],
    ['labels.ja.md', 'full-width-code'],
  ])
  expect(counts).toEqual({ errors: 0, warnings: 2, fixes: 1 })
})

test('what is mended is no problem any more', () => {
  const workshop = createWorkshop()
  workshop.compile({ name: 'parcel-desk', locale: 'en', changed: sampleGuides, gone: [] })
  const fixed = workshop.fix()
  expect(fixed.map(({ path }) => path)).toEqual(['labels.ja.md'])
  const { problems } = workshop.compile({
    name: 'parcel-desk',
    locale: 'en',
    changed: fixed,
    gone: [],
  })
  expect(problems.map(({ rule }) => rule)).toEqual(['missing-check'])
})

test('an entry comes with its map', () => {
  const workshop = createWorkshop()
  workshop.compile({ name: 'parcel-desk', locale: 'en', changed: sampleGuides, gone: [] })
  const view = workshop.entry('labels.ko.md', 'label-expired')
  expect(view?.entry.checks).toHaveLength(3)
  expect(view?.way?.map.stations.map(({ kind }) => kind)).toContain('question')
  expect(view?.others).toEqual([])
  expect(workshop.entry('labels.ko.md', 'nothing')).toBeNull()
  expect(workshop.entry('nothing.md', 'label-expired')).toBeNull()
})

test('a check that only other languages have comes with its language', () => {
  const workshop = createWorkshop()
  workshop.compile({ name: 'parcel-desk', locale: 'en', changed: sampleGuides, gone: [] })
  const view = workshop.entry('labels.en.md', 'label-expired')
  expect(view?.entry.checks).toHaveLength(2)
  expect(view?.others).toMatchObject([{ lang: 'ko' }])
})

test('what is gone is not understood any more, and a change is', () => {
  const workshop = createWorkshop()
  workshop.compile({ name: 'parcel-desk', locale: 'en', changed: sampleGuides, gone: [] })
  const changed = [{ path: 'labels.ko.md', text: '# 가이드\n' }]
  const { guides, entries } = workshop.compile({
    name: 'parcel-desk',
    locale: 'en',
    changed: changed,
    gone: ['labels.ja.md'],
  })
  expect(guides.map(({ file }) => file)).not.toContain('labels.ja.md')
  expect(new Set(entries.map(({ file }) => file))).toEqual(new Set(['labels.en.md']))
})

test('problems are told in the language of the page, and in another when it changes', () => {
  const workshop = createWorkshop()
  const messages = (locale: Locale, changed: readonly SourceFile[]) =>
    workshop
      .compile({ name: 'parcel-desk', locale, changed, gone: [] })
      .problems.filter(({ rule }) => rule === 'full-width-code')
      .map(({ message }) => message)
  const [korean] = messages('ko', sampleGuides)
  expect(korean).toMatch(/^전각 문자가 섞여 있어요: `.+`$/)
  expect(messages('ja', [])[0]).toMatch(/全角文字があります/)
  expect(messages('en', [])[0]).toMatch(/^Unexpected full-width characters/)
})
