import type { MarkedText } from '../../model/markedText.ts'
import { say } from '../../model/phrase.ts'
import type { Place } from '../../model/place.ts'
import type { Section } from '../block.ts'
import type { Fault } from '../fault.ts'
import { more, moreWords } from '../more.ts'
import { textsOf } from '../pieces.ts'
import { placeAt } from '../placeAt.ts'
import { remember } from '../remember.ts'
import type { GuideUnit, Site } from '../unit.ts'
import { withoutMarks } from '../withoutMarks.ts'
import type { Rule } from './rule.ts'

const codes = /(?<![\w./$@{-])[A-Z]{1,8}(?:\d{3,6}|(?:_[A-Z\d]+)+)(?![\w/({=-])/g
const ranges =
  /[A-Z]{1,8}\d{3,6}\s*(?:[-–—~～〜]|through|to|から|에서|부터|ないし)\s*[A-Z]{1,8}\d{3,6}/g
/** A way to write codes is a product's own once so many of its entries use it. */
const fewest = 3

/** How a code is written: `C####`, or the first word of `ERR_NO_ROUTE` with its underscore. */
function shapeOf(code: string): string {
  const word = /^[A-Z]+/.exec(code)?.[0] ?? ''
  return code.includes('_') ? `${word}_` : `${word}${'#'.repeat(code.length - word.length)}`
}

function codesOf(text: string): readonly string[] {
  return [...text.matchAll(codes)].map(([code]) => code).filter((code) => !/_X+$/.test(code))
}

/** Every code that a guide explains, or has a heading or a field of its front matter for. */
function explainedIn({ guide, source }: GuideUnit): readonly string[] {
  return [
    ...guide.entries.flatMap(({ signatures, title }) => [
      ...signatures.map(({ value }) => value),
      ...codesOf(title),
    ]),
    ...source.sections.flatMap((section) => codesIn(section).titled),
    ...Object.values(source.front.values).flat(),
  ]
}

/** The codes that a product's guides explain, and whether a code is written in a way of theirs. */
function knownIn(guides: readonly GuideUnit[]) {
  const known = new Set(guides.flatMap(explainedIn))
  const counts = new Map<string, number>()
  for (const code of known)
    if (codesOf(code)[0] === code) counts.set(shapeOf(code), (counts.get(shapeOf(code)) ?? 0) + 1)
  return { known, isShape: (code: string) => (counts.get(shapeOf(code)) ?? 0) >= fewest }
}

/** A text without its links, which lead to where their codes are explained, and without ranges of codes. */
function ownWords(text: MarkedText): string {
  return withoutMarks(text, ['link']).replace(ranges, ' ')
}

/** The codes in a section's heading, and those that its text names, each with the line of the text around it. */
const codesIn = remember((section: Section) => ({
  titled: codesOf(section.title.text),
  named: textsOf(section).flatMap((piece) =>
    // Most pieces name no code: they need no closer look.
    codesOf(piece.text).length === 0
      ? []
      : codesOf(ownWords(piece)).map((code) => ({ code, line: piece.line })),
  ),
}))

/** One report a code of a product: where it is first named. */
function faultsOf(guides: readonly GuideUnit[]): readonly Fault[] {
  const { known, isShape } = knownIn(guides)
  const found = new Map<string, { readonly place: Place; count: number }>()
  for (const { source } of guides)
    for (const { code, line } of source.sections.flatMap((section) => codesIn(section).named)) {
      if (known.has(code) || !isShape(code)) continue
      const before = found.get(code)
      if (before) before.count += 1
      else found.set(code, { place: placeAt(source, line, code), count: 1 })
    }
  return [...found].map(([code, { place, count }]) => ({
    ...place,
    message: say(words.message, { code }),
    more: more(count, count > 2 ? moreWords.places : moreWords.place),
    help: say(words.help),
  }))
}

function byProduct({ guides }: Site): readonly (readonly GuideUnit[])[] {
  const products = new Map<string, GuideUnit[]>()
  for (const unit of guides) {
    const product = products.get(unit.guide.product)
    if (product) product.push(unit)
    else products.set(unit.guide.product, [unit])
  }
  return [...products.values()]
}

const guide = (last: string) =>
  `# Gate

| Code | Message | Cause |
| --- | --- | --- |
| GATE_NO_ROUTE | No such route | The path is unknown. |
| GATE_NO_OWNER | No such owner | The owner is unknown, or ${last} came before it. |
| GATE_NO_DEVICE | No such device | The device is unknown. |
`

const words = {
  message: {
    ko: '`{{code}}` 코드가 여기에 나오지만 설명하는 곳이 없어요',
    ja: '`{{code}}`はここに出てきますが、どこにも説明がありません',
    en: '`{{code}}` is named here and explained nowhere',
  },
  help: {
    ko: '이 코드의 오류를 따로 설명하거나, 설명이 있는 곳으로 링크하세요.',
    ja: 'このコードのエラーを説明するか、説明のある場所にリンクします。',
    en: 'Write an entry for the code, or link to where it is explained.',
  },
} as const

export const codeWithoutEntry: Rule = {
  id: 'code-without-entry',
  severity: 'warning',
  why: {
    ko: '이 코드를 받은 사람이 찾아봐도 모르는 오류라는 답만 나와요.',
    ja: 'このコードを受け取った人が検索しても、該当なしという答えしか得られません。',
    en: 'A reader who has this code in hand searches for it and is told that nobody knows it.',
  },
  words,
  bad: {
    files: [{ path: 'gate/en.md', text: guide('GATE_NO_HINGE') }],
    message: '`GATE_NO_HINGE` is named here and explained nowhere',
  },
  good: [{ path: 'gate/en.md', text: guide('GATE_NO_ROUTE') }],
  check: (site) => byProduct(site).flatMap(faultsOf),
}
