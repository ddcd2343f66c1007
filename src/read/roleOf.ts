import { isFrame } from './isFrame.ts'

/**
 * What a stretch of a paste does in it. `code`, `message`, `status`: the value of such a field; `cause`: what stands behind
 * "Caused by"; `error`: an exception or a line that a log marks as one; `plain`: words; `value`: another field's value;
 * `quiet`: a log line below a warning; `request`: what was sent, not what came back; `frame`: where, not what.
 */
export type Role =
  | 'code'
  | 'message'
  | 'status'
  | 'cause'
  | 'error'
  | 'plain'
  | 'value'
  | 'quiet'
  | 'request'
  | 'frame'

/** Which part of an exchange a line belongs to. */
export type Part = 'none' | 'request' | 'response'

/** The part that a folded line belongs to, by what stands in it and at its edge, and by the line before. */
export function partOf(head: string, edge: string, before: Part): Part {
  if (/^(?:< )?http\/\d/.test(head) || /^-{0,4} ?(?:response|응답|レスポンス)\b/.test(head))
    return 'response'
  if (/^(?:\$ |> )?curl\s/.test(head)) return 'request'
  if (/^(?:get|post|put|patch|delete|head|options) \S{1,300}(?: http\/\d|$)/.test(head))
    return 'request'
  if (/^-{0,4} ?(?:request|요청|リクエスト)(?: ?body| ?본문)?\s?:/.test(head)) return 'request'
  if (/^\s*$/.test(head)) return before
  if (edge.startsWith('< ')) return 'response'
  if (before === 'request' && /^[{"<]?(?:error|code|caused by|exception|\w+exception)/.test(head))
    return 'none'
  return before
}

const quietLevel = /(?:^|[\s[(])(?:trace|debug|info|notice)(?:[\s\]):|]|$)/
const loudLevel = /(?:^|[\s[(])(?:error|severe|fatal|critical|err|crit)(?:[\s\]):|]|$)/

/** What a folded line does, by its prefix, by what stands behind that, and by the part that it belongs to. */
export function roleOf(prefix: string, head: string, part: Part): Role {
  if (isFrame(head)) return 'frame'
  if (part === 'request') return 'request'
  if (/^(?:caused by|causedby|nested exception is|원인|原因)\s?:/.test(head)) return 'cause'
  if (quietLevel.test(prefix) && !loudLevel.test(prefix)) return 'quiet'
  if (
    loudLevel.test(prefix) ||
    /^(?:[\w$]{1,80}\.){0,12}[\w$]{0,80}(?:error|exception)\b/.test(head)
  )
    return 'error'
  return 'plain'
}
