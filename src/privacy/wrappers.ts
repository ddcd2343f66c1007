import type { Span } from '../model/span.ts'

/** A text with stretches that are values. */
export interface Marked {
  readonly text: string
  readonly spans: readonly Span[]
}

/** A text changed unit by unit, with the stretches where they then stand. */
function changed({ text, spans }: Marked, change: (one: string, at: number) => string): Marked {
  const places: number[] = []
  let out = ''
  for (let i = 0; i < text.length; i++) {
    places.push(out.length)
    out += change(text[i] ?? '', i)
  }
  places.push(out.length)
  return {
    text: out,
    spans: spans.map(({ start, end }) => ({ start: places[start] ?? 0, end: places[end] ?? 0 })),
  }
}

function around(before: string, after: string, marked: Marked): Marked {
  const text = before + marked.text + after
  const by = before.length
  return {
    text,
    spans: marked.spans.map(({ start, end }) => ({ start: start + by, end: end + by })),
  }
}

const json = (marked: Marked): Marked => changed(marked, (one) => JSON.stringify(one).slice(1, -1))

const percent = (marked: Marked): Marked =>
  changed(marked, (one) =>
    /[A-Za-z0-9_.~-]/.test(one) || /[\ud800-\udfff]/.test(one) ? one : encodeURIComponent(one),
  )

const entities: Readonly<Record<string, string>> = {
  '"': '&quot;',
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&#39;',
}

/** Ways in which a text reaches a paste box. Each keeps the values readable for a person. */
export const wrappers: Readonly<Record<string, (marked: Marked) => Marked>> = {
  'as it is': (marked) => marked,
  'in a log line': (marked) =>
    around(
      '2026-01-15 10:22:31.123  INFO 1 --- [nio-8080-exec-1] c.e.PayController : ',
      '',
      marked,
    ),
  'between lines': (marked) =>
    around(
      'org.example.PayException: failed\n  at a.b.C(D.java:12)\n',
      '\nHTTP/1.1 401 Unauthorized\n',
      marked,
    ),
  'in parentheses': (marked) => around('request failed (', ')', marked),
  'after Korean': (marked) => around('아래 값으로 호출했는데 오류가 나요: ', '', marked),
  'after Japanese': (marked) => around('以下の値で呼び出すとエラーになります。', '', marked),
  'in a JSON string': (marked) => around('{"level":"error","body":"', '"}', json(marked)),
  'in JSON in JSON': (marked) => around('{"log":"{\\"body\\":\\"', '\\"}"}', json(json(marked))),
  'in HTML': (marked) =>
    around(
      '<pre>',
      '</pre>',
      changed(marked, (one) => entities[one] ?? one),
    ),
  'percent-encoded': (marked) => around('https://example.com/log?m=', '', percent(marked)),
  'with \\u escapes': (marked) =>
    changed(marked, (one) =>
      /["'<>&=\u0080-\uffff]/.test(one)
        ? `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`
        : one,
    ),
  'in full width': (marked) =>
    changed(marked, (one) =>
      /[!-~]/.test(one) ? String.fromCharCode(one.charCodeAt(0) + 0xfee0) : one,
    ),
  'in half-width kana and NFD': (marked) => changed(marked, (one) => one.normalize('NFD')),
  'with terminal colours': (marked) => around('\u001b[31m', '\u001b[0m', marked),
  'with zero-width spaces': (marked) =>
    changed(marked, (one, at) => (at % 9 === 8 ? `${one}\u200b` : one)),
  'in a quoted mail': (marked) =>
    changed(around('> ', '', marked), (one) => (one === '\n' ? '\n> ' : one)),
  'with Windows line ends': (marked) =>
    changed(around('GET / HTTP/1.1\n', '\n\n', marked), (one) => (one === '\n' ? '\r\n' : one)),
  'in a code block': (marked) => around('```\n', '\n```', marked),
}
