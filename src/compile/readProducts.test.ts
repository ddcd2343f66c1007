import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { tell } from '../model/phrase.ts'
import { productSchema } from './productSchema.ts'
import { readProducts } from './readProducts.ts'
import { yamlShapes } from './yamlShapes.ts'

/** What is said about a `product.yaml`, with its place. */
function faultsOf(text: string): readonly string[] {
  const products = readProducts([{ path: 'shop/product.yaml', text }], 'top')
  return [...products.values()].flatMap(({ faults }) =>
    faults.map(({ line, column, message, help }) => {
      return `${line}:${column} ${tell(message, 'en')}. ${tell(help, 'en')}`
    }),
  )
}

const facet = (values: string) =>
  `name: { en: Shop }\nfacets:\n  - id: api\n    question: { en: Which API? }\n    values: ${values}\n`

test.each([
  [
    'a text where a group is expected',
    facet('[v1]'),
    '5:14 Unexpected text `v1` for `facets[0].values[0]`, expected a group of named values. Write it like this: `{ id: look-up, label: { en: Look up }, terms: { en: [look up] } }`.',
  ],
  [
    'a field that is missing',
    'source: ko\n',
    '1:1 `name` is missing, expected a group of named values. Write it like this: `{ ko: 창고, ja: 倉庫, en: Warehouse }`.',
  ],
  [
    'a field that is misspelt',
    'name: { en: Shop }\nfacet: []\n',
    '2:1 Unexpected `facet` in this file, expected `facets`. Write `facets`.',
  ],
  [
    'a field inside that is misspelt',
    facet('[{ id: a, lable: { en: A }, label: { en: A } }]'),
    '5:23 Unexpected `lable` in `facets[0].values[0]`, expected `label`. Write `label`.',
  ],
  [
    'a value that is none of a few',
    'name: { en: Shop }\nrules: { dead-end: eror }\n',
    '2:20 Unexpected text `eror` for `rules.dead-end`, expected one of `off`, `warning`, `error`. Write one of `off`, `warning`, `error`.',
  ],
  [
    'a bracket that nothing closes',
    'name: { en: Shop\nsource: ko\n',
    '1:7 This `{` is never closed, expected `}`. Write `}` where the group ends.',
  ],
  [
    'a name that stands twice',
    'name: { en: Shop }\nname: { en: Stall }\n',
    '2:1 This name stands a second time in its group. Keep one of the two.',
  ],
  [
    'a tab',
    'name:\n\ten: Shop\n',
    '2:1 Unexpected tab, expected spaces. YAML is indented with spaces: write two for each tab.',
  ],
  [
    'an answer that every question has',
    facet('[{ id: unknown, label: { en: Unknown } }]'),
    '5:20 `facets[0].values[0].id`: expected another name, this one is the answer "I don\'t know". Mend the value of `facets[0].values[0].id`.',
  ],
  [
    'two answers with one name',
    facet('[{ id: a, label: { en: A } }, { id: a, label: { en: B } }]'),
    '5:49 `facets[0].values[1].id`: expected another name, this one is taken above. Mend the value of `facets[0].values[1].id`.',
  ],
  [
    'two questions with one name',
    `${facet('[]')}  - { id: api, question: { en: Which? }, values: [] }\n`,
    '6:11 `facets[1].id`: expected another name, this one is taken above. Mend the value of `facets[1].id`.',
  ],
  [
    'a text with a star in front',
    'name: { en: Shop }\nhints:\n  - *.example.com\n',
    '3:5 Unexpected `*.example.com`, which YAML reads as a reference to something marked `&.example.com` above it. Put the text into quotes.',
  ],
  [
    'a value that refers to itself',
    'name: { en: Shop }\nhints: &all [*all]\n',
    '2:14 Unexpected `*all`, a reference to the very value that it stands in. Write the value itself in its place.',
  ],
  [
    'references that multiply',
    `name: { en: Shop }\n${['a', 'b', 'c'].map((name, at) => `${name}: &${name} [${Array(9).fill(at === 0 ? 'x' : `*${'abc'[at - 1]}`)}]\n`).join('')}d: [*c, *c]\n`,
    '3:8 References such as `*a` cannot be replaced by their values: they multiply too far, or merge what cannot be merged. Write the value itself in its place.',
  ],
])('says in plain words what is wrong: %s', (_name, text, said) => {
  expect(faultsOf(text)[0]).toBe(said)
})

test.each(['ref', 'fbclid', 'v', 'check-1'])(
  'a question is not called what addresses use for something else: %s',
  (id) => {
    expect(faultsOf(facet('[]').replace('api', id))).toEqual([
      '3:9 `facets[0].id`: expected another name, addresses use this one for something else. Mend the value of `facets[0].id`.',
    ])
  },
)

test('the shapes that are shown fit', () => {
  for (const [path, shape] of Object.entries(yamlShapes)) {
    const value: unknown = parse(shape)
    const list = /^(\w+)\[\]$/.exec(path)?.[1]
    const words = { en: 'x' }
    const whole =
      list !== undefined
        ? { name: words, [list]: [value] }
        : path === 'facets[].values[]'
          ? { name: words, facets: [{ id: 'a', question: words, values: [value] }] }
          : path === 'rules' || path === 'aliases'
            ? { name: words, [path]: value }
            : { name: value }
    expect(productSchema.safeParse(whole).error?.issues ?? [], path).toEqual([])
  }
})
