import type { Random } from '../../bench/random.ts'

/** What guides are broken with: pieces of Markdown, HTML, YAML and JSON that begin or end something. */
const fragments: readonly string[] = [
  '# ',
  '### `A_B` error\n',
  '## 오류가 발생합니다.\n',
  '## エラーが返されます。\n',
  '    * ',
  '- Cause: ',
  '> ',
  '> > > ',
  '```\n',
  '~~~\n',
  '---\n',
  '***\n',
  '| a | b |\n|---|---|\n| 1 |\n',
  '|',
  '||',
  '<table><tr><td>',
  '</table>',
  '<h3>',
  '</h3>',
  '<!--',
  '-->',
  '<script>',
  '{#id}',
  '{{Macro("x")}}',
  '[a](',
  '](b)',
  '**',
  '__',
  '`',
  '``',
  '\\',
  '&#x41;',
  '&',
  '\t',
  '\r',
  '\r\n',
  '\u2028',
  '\u00A0',
  '\u200B',
  '\u202E',
  '\uFEFF',
  '\u0000',
  '\uD800',
  '😀',
  '{"code": 1',
  '"}',
  '%s {0}',
  '----\n',
  'title: x\n',
  ': ',
  ': *x',
  '&x ',
  '=====\n',
  'If it comes from the X API, ',
  'API에서 발생했다면, ',
  'の場合、',
  ' '.repeat(12),
]

type Mutation = (text: string, random: Random) => string

/** A stretch of a text, of at most so many characters. */
function stretch(text: string, random: Random, longest: number): readonly [number, number] {
  const start = random.below(text.length + 1)
  return [start, Math.min(text.length, start + random.below(longest))]
}

/** A change of a text's lines, which are handed out as a list of its own. */
const ofLines =
  (change: (lines: string[], at: number, random: Random) => void): Mutation =>
  (text, random) => {
    const lines = text.split('\n')
    change(lines, random.below(lines.length), random)
    return lines.join('\n')
  }

const mutations: readonly Mutation[] = [
  (text, random) => {
    const [start, end] = stretch(text, random, 200)
    return text.slice(0, start) + text.slice(end)
  },
  (text, random) => {
    const [start, end] = stretch(text, random, 2000)
    return text.slice(0, end) + text.slice(start)
  },
  (text, random) => {
    const at = random.below(text.length + 1)
    return text.slice(0, at) + random.pick(fragments).repeat(1 + random.below(3)) + text.slice(at)
  },
  (text, random) => text.slice(0, random.below(text.length + 1)),
  ofLines((lines, at, random) => {
    lines.splice(random.below(lines.length), 0, ...lines.splice(at, 1 + random.below(5)))
  }),
  ofLines((lines, at, random) => {
    const prefix = random.pick(['    ', '> ', '\t', '* ', '# ', '| '])
    for (let line = at; line < Math.min(at + 8, lines.length); line += 1)
      lines[line] = prefix + lines[line]
  }),
  ofLines((lines, at, random) => {
    lines[at] = (lines[at] ?? '').repeat(1 + random.below(30))
  }),
  ofLines((lines, at) => {
    lines[at] = (lines[at] ?? '').replace(/[|`*_[\]()<>:#-]/g, '')
  }),
  (text, random) => text.replaceAll('\n', random.pick(['\r\n', '\r', '\u2028', '\n\n'])),
]

/** A text with a few things done to it that hands, editors and translators do, and some that nobody does. */
export function mutate(text: string, random: Random): string {
  let now = text
  for (let count = 1 + random.below(6); count > 0; count -= 1)
    now = random.pick(mutations)(now, random)
  return now
}
