import type { Entry } from '../model/entry.ts'
import type { Guide } from '../model/guide.ts'
import type { Locale } from '../model/locale.ts'
import type { Signature } from '../model/signature.ts'
import { buildIndex } from './buildIndex.ts'
import type { Index } from './searchIndex.ts'

/** An entry in few words: what the error carries, and sentences about it. */
export interface Sketch {
  readonly id: string
  readonly title?: string
  readonly codes?: readonly string[]
  readonly messages?: readonly string[]
  readonly templates?: readonly string[]
  readonly causes?: readonly string[]
}

/** A guide made of sketches. */
export function sketchGuide(product: string, locale: Locale, sketches: readonly Sketch[]): Guide {
  return {
    id: `${product}-guide`,
    product,
    locale,
    title: product,
    file: `${product}.${locale}.md`,
    contacts: [],
    notes: [],
    entries: sketches.map((sketch) => entryOf(sketch, locale)),
  }
}

/** The index of guides made of sketches. */
export const sketchIndex = (...guides: readonly Guide[]): Index =>
  buildIndex({ products: [], guides })

function entryOf(
  { id, title, codes = [], messages = [], templates = [], causes = [] }: Sketch,
  lang: Locale,
): Entry {
  const signature = (kind: Signature['kind']) => (value: string) => ({ kind, value, lang, line: 1 })
  return {
    id,
    title: title ?? id,
    label: id,
    line: 1,
    lang,
    signatures: [
      ...codes.map(signature('code')),
      ...messages.map(signature('message')),
      ...templates.map(signature('template')),
    ],
    causes: causes.map((text) => ({ text, line: 1 })),
    checks: [],
    notes: [],
    samples: [],
  }
}

/** A small library in three languages that the tests of matching share. */
export const library: readonly Guide[] = [
  sketchGuide('vault', 'en', [
    {
      id: 'locked-drawer',
      messages: ['Locked Drawer'],
      causes: ['Somebody else holds the drawer open.'],
    },
    {
      id: 'locked-drawer-handle',
      messages: ['Locked Drawer Handle'],
      causes: ['The handle was taken off for cleaning.'],
    },
    {
      id: 'wrong-key-shape',
      codes: ['WRONG_KEY_SHAPE'],
      causes: ['The key was cut for another lock.'],
    },
    {
      id: 'shelf-missing',
      templates: ['shelf "{name}" does not stand in room {room}'],
      causes: ['The shelf was carried away.'],
    },
  ]),
  sketchGuide('vault', 'ko', [
    {
      id: 'locked-drawer',
      messages: ['잠긴 서랍입니다.'],
      causes: ['다른 사람이 서랍을 열어 두었어요.'],
    },
    {
      id: 'wrong-key-shape',
      codes: ['WRONG_KEY_SHAPE'],
      causes: ['다른 자물쇠에 맞춰 깎은 열쇠예요.'],
    },
  ]),
  sketchGuide('vault', 'ja', [
    {
      id: 'wrong-key-shape',
      codes: ['WRONG_KEY_SHAPE'],
      causes: ['別の錠前に合わせて削った鍵です。'],
    },
  ]),
  sketchGuide('press', 'en', [
    { id: 'ink-out', codes: ['4011'], causes: ['The ink barrel ran empty overnight.'] },
    { id: 'paper-jam', codes: ['PAPER_JAM'], causes: ['A sheet got stuck between the rollers.'] },
  ]),
]
