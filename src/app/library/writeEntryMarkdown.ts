import type { MarkedText } from '../../model/markedText.ts'
import type { ShelvedEntry } from './shelf.ts'

/** The few headings that the text of an entry needs, per language. */
const words = {
  ko: {
    causes: '원인',
    checks: '확인할 것',
    when: '조건',
    where: '확인 위치',
    ifNot: '아니라면',
    who: '할 수 있는 사람',
  },
  ja: {
    causes: '原因',
    checks: '確認項目',
    when: '条件',
    where: '確認場所',
    ifNot: 'そうでない場合',
    who: '対応できる人',
  },
  en: {
    causes: 'Causes',
    checks: 'Checks',
    when: 'Only for',
    where: 'Where to look',
    ifNot: 'If not',
    who: 'Who can do it',
  },
} as const

/** A guide's text with its codes and links as Markdown; stress is left out. */
function markdownOf({ text, marks = [] }: MarkedText): string {
  const shown = marks
    .filter(({ kind }) => kind === 'code' || kind === 'link')
    .toSorted((a, b) => a.start - b.start)
  let at = 0
  let result = ''
  for (const mark of shown) {
    if (mark.start < at) continue
    const inner = text.slice(mark.start, mark.end)
    result += text.slice(at, mark.start)
    result += mark.kind === 'link' ? `[${inner}](${mark.href})` : `\`${inner}\``
    at = mark.end
  }
  return result + text.slice(at)
}

/** An entry as a Markdown document for machines and for whoever wants to copy it. */
export function writeEntryMarkdown(entry: ShelvedEntry): string {
  const said = words[entry.lang]
  const checks = entry.checks.flatMap((check) => {
    const condition = check.when.map(({ text }) => text).join(' / ')
    const details = (['where', 'ifNot', 'who'] as const).flatMap((name) => {
      const text = check[name]
      return text === undefined ? [] : [`   - ${said[name]}: ${markdownOf(text)}`]
    })
    const prefix = condition === '' ? '' : `(${said.when}: ${condition}) `
    return [`1. ${prefix}${markdownOf(check)}`, ...details]
  })
  const signatures = entry.signatures.map(({ kind, value }) =>
    kind === 'status' ? `- HTTP ${value}` : `- \`${value}\``,
  )
  const causes = entry.causes.map((cause) => `- ${markdownOf(cause)}`)
  return [
    `# ${entry.title}`,
    ...(entry.summary === undefined ? [] : [markdownOf(entry.summary)]),
    ...(signatures.length === 0 ? [] : [signatures.join('\n')]),
    ...(causes.length === 0 ? [] : [`## ${said.causes}`, causes.join('\n')]),
    ...(checks.length === 0 ? [] : [`## ${said.checks}`, checks.join('\n')]),
    ...entry.notes.map(markdownOf),
  ]
    .join('\n\n')
    .concat('\n')
}
