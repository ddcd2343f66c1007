import fc from 'fast-check'
import { type Random, random } from '../../bench/random.ts'
import { legacyEncoder } from './legacyEncoder.ts'
import { mutate } from './mutate.ts'

/** A file as it may lie on a disk. */
export interface DrawnDocument {
  readonly kind: 'random' | 'mutated' | 'mutated bytes'
  readonly path: string
  readonly bytes: Uint8Array
}

const paths = ['p/ko.md', 'p/x.en.mdx', 'p/product.yaml', 'p/list.json', 'p/list.txt', 'site.yaml']

/** Text of any characters between pieces that mean something in Markdown, HTML, YAML or JSON. */
const anyText = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 2 ** 31 - 1 }).map((seed) => mutate('', random(seed))),
      fc.constantFrom('\n', '\n\n', ' '),
      fc.string({ maxLength: 20, unit: 'binary' }),
      fc.string({ maxLength: 20, unit: 'grapheme' }),
      fc.json({ maxDepth: 3 }),
    ),
    { maxLength: 80 },
  )
  .map((parts) => parts.join(''))

const utf8 = new TextEncoder()
const legacy = [legacyEncoder('euc-kr'), legacyEncoder('shift_jis')]

function utf16(text: string): Uint8Array {
  const units = Uint16Array.from([0xfeff, ...Array.from(text, (_one, i) => text.charCodeAt(i))])
  return new Uint8Array(units.buffer)
}

/** A text in one of the encodings that teams still write, some bytes of it changed. */
function brokenBytes(text: string, draw: Random): Uint8Array {
  const bytes = draw.pick([...legacy, utf16, (one: string) => utf8.encode(one)])(text)
  for (let count = draw.below(6); count > 0 && bytes.length > 0; count -= 1)
    bytes[draw.below(bytes.length)] = draw.below(256)
  return bytes
}

/** So many documents, the same for the same seed: a third random, the others made of `texts`, of at most `longest` characters of one, by mutation. */
export function* drawDocuments(
  count: number,
  seed: number,
  texts: readonly string[],
  longest = 60_000,
): Generator<DrawnDocument> {
  const draw = random(seed)
  const randomTexts = fc.sample(anyText, { numRuns: Math.ceil(count / 3), seed })
  for (let index = 0; index < count; index += 1) {
    const path = draw.pick(paths)
    if (index % 3 === 0) {
      yield { kind: 'random', path, bytes: utf8.encode(randomTexts[index / 3] ?? '') }
      continue
    }
    const whole = draw.pick(texts)
    const start = Math.max(0, draw.below(whole.length + 1) - longest)
    const text = mutate(whole.slice(start, start + longest), draw)
    // Most of what is mutated was Markdown.
    const place = draw.below(4) === 0 ? path : draw.pick(['p/ko.md', 'p/guide.ja.md', 'p/en/a.md'])
    yield index % 3 === 1
      ? { kind: 'mutated', path: place, bytes: utf8.encode(text) }
      : { kind: 'mutated bytes', path: place, bytes: brokenBytes(text, draw) }
  }
}
