import type { Span } from '../../model/span.ts'
import type { Kind } from './kind.ts'

const header =
  /(?:\bcookie2?["']?\s{0,2}[:=,]\s{0,2}|\bcurl\b[^\n|;]{0,400}?\s(?:-b|--cookie)[ \t]{1,2})["']?/gi

/** One pair or flag of a header, and what ends it. A date holds spaces and a comma. */
const part =
  /(?<name>[^\s=;,"'{}[\]<>]{1,256})(?:=(?<value>(?<=expires=)[^;\n"']{0,40}|"[^"\n]{0,4096}"|[^\s;,"'<>]{0,4096}))?(?<more>;[ \t]{0,4})?/iy

const attribute = /^(?:path|domain|expires|max-age|samesite|version|priority|comment)$/i

/** Cookies that hold a choice, not a person. */
const preference = /^(?:lang|language|locale|theme|dark_?mode|country|currency|tz|timezone)$/i

/** The value of every cookie behind a header's name; names and attributes stay, because they are what errors are about. */
function* cookieValues(text: string): Iterable<Span> {
  for (const found of text.matchAll(header)) {
    part.lastIndex = found.index + found[0].length
    for (let hit = part.exec(text); hit !== null; hit = part.exec(text)) {
      const { name = '', value = '', more } = hit.groups ?? {}
      const start = hit.index + name.length + 1
      if (
        value !== '' &&
        !attribute.test(name) &&
        !preference.test(name) &&
        !/^[<{$[*]/.test(value)
      )
        yield { start, end: start + value.length }
      if (more === undefined) break
    }
  }
}

export const cookie: Kind = {
  id: 'cookie',
  class: 'secret',
  words: { ko: '쿠키', ja: 'クッキー', en: 'cookie' },
  detect: [{ by: 'search', search: cookieValues }],
  good: [
    'Cookie: SESSION=⟦MzQ1NjEyMzQ⟧; theme=dark; cart=⟦81f2⟧',
    'Set-Cookie: JSESSIONID=⟦9A8B7C6D⟧; Path=/; HttpOnly',
    "curl -b 'sid=⟦abc123⟧' https://example.com",
  ],
  bad: ['Cookie: required', 'Set-Cookie: <name>=<value>'],
}
