import { characterWidth, displayWidth } from './displayWidth.ts'

/** Where a line may break: behind a space, and on either side of a kana or a Han character, but never before a closing mark. */
const pieces =
  /[\u3041-\u30FF\u3400-\u9FFF][\u3001\u3002\u300D\u300F\uFF01\uFF09\uFF0C\uFF1A\uFF1F\u30FC]*|[^\s\u3041-\u30FF\u3400-\u9FFF]+\s*|\s+/g

/** A text in lines of at most `width` columns, each but the first behind `indent`. A longer word is cut. */
export function wrap(text: string, width: number, indent = ''): string {
  const room = Math.max(10, width - displayWidth(indent))
  const lines: string[] = []
  let line = ''
  let taken = 0
  const end = () => {
    lines.push(line.trimEnd())
    line = ''
    taken = 0
  }
  for (const [piece] of text.replace(/\s+/g, ' ').trim().matchAll(pieces)) {
    if (line !== '' && taken + displayWidth(piece.trimEnd()) > room) end()
    for (const character of piece) {
      const columns = characterWidth(character)
      if (taken + columns > room && character !== ' ') end()
      line += character
      taken += columns
    }
  }
  end()
  return lines.join(`\n${indent}`)
}
