import type { MarkedText } from '../model/markedText.ts'
import { isLeadIn } from './advice/leadIn.ts'
import type { CheckDraft } from './entryDraft.ts'
import { inOneLine, lineAt, sliceMarked } from './markedText.ts'
import { readCheck } from './readCheck.ts'
import { sentences } from './sentences.ts'

/** Words that point to a text and say nothing of it. */
const pointing =
  /^(?:see|refer|to|read|check|for|more|details|information|the|a|an|also|again|please|in|at|를|을|에서|은|는|도|다시|자세한|내용은|내용|사항은|한번|확인|참고|참조|하세요|해|주세요|하십시오|해보세요|하시기|바랍니다|보세요|を|は|で|も|再度|もう一度|詳しくは|詳細は|詳細|参照|確認|ご覧|ご|して|し|してください|ください|[\s\p{P}])*$/iu

/** Whether a sentence says nothing beside where to read on. */
function pointsOnly(sentence: MarkedText): boolean {
  const links = (sentence.marks ?? []).filter(({ kind }) => kind === 'link')
  if (links.length === 0) return false
  const rest = [...sentence.text].filter(
    (_character, index) => !links.some(({ start, end }) => start <= index && index < end),
  )
  return rest.length < 120 && pointing.test(rest.join(''))
}

/** The checks that prose holds, a sentence each. What merely names a link is joined to the sentence beside it; what merely leads in is left out. */
export function checksOfProse(prose: MarkedText, line: number): readonly CheckDraft[] {
  const parts: { start: number; end: number }[] = []
  let pointer: number | null = null
  const all = sentences(prose)
  for (const sentence of all) {
    const end = sentence.start + sentence.text.length
    const last = parts.at(-1)
    if (isLeadIn(sentence.text) && all.length > 1) continue
    if (!pointsOnly(sentence)) parts.push({ start: pointer ?? sentence.start, end })
    else if (last) last.end = end
    else pointer ??= sentence.start
    if (parts.length > 0) pointer = null
  }
  if (parts.length === 0 && pointer !== null) parts.push({ start: pointer, end: prose.text.length })
  return parts.map(({ start, end }) =>
    readCheck({
      ...inOneLine(sliceMarked(prose, start, end)),
      line: lineAt(prose.text, line, start),
      blocks: [],
    }),
  )
}
