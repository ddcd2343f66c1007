import { expect, test } from 'vitest'
import { compile } from '../compile.ts'

const entriesOf = (text: string) => compile([{ path: 'gate/en.md', text }]).guides[0]?.entries ?? []

const part = (
  cause: string,
  status: string,
  body: string,
  number: number,
) => `- ${cause} The row is closed.
- ${status} ${number} Gone
- ${body}
\`\`\`
{ "header": { "resultCode": ${number}0001, "resultMessage": "Row closed ({detail})" } }
\`\`\`
`

test.each([
  ['English', 'Cause:', 'Response HTTP status:', 'Error response body'],
  ['English with a slip', 'Cause:', 'Response HTTP Stats:', 'Error Response Body'],
  ['English with two letters swapped', 'Cause:', 'Response HTTP Sattus:', 'Error Response Body'],
  ['Korean', '발생 원인:', '응답 HTTP 상태 :', '오류 응답 본문'],
  ['Japanese', '発生原因：', 'レスポンスHTTPステータス：', 'エラーレスポンス本文'],
])(
  'reads cause, status and the answer of an API from its keys: %s',
  (_name, cause, status, body) => {
    expect(entriesOf(`# Gate errors\n\n## Rows\n${part(cause, status, body, 410)}`)).toMatchObject([
      {
        id: '4100001',
        line: 3,
        signatures: [
          { kind: 'code', value: '4100001', line: 8 },
          { kind: 'template', value: 'Row closed ({detail})' },
          { kind: 'status', value: '410', line: 5 },
        ],
        causes: [{ text: 'The row is closed.', line: 4 }],
      },
    ])
  },
)

test('reads the same keys a second time as a second error', () => {
  const text = `# Gate errors\n\n## Rows\n${part('Cause:', 'Status:', 'Response body', 503)}\n${part('Cause:', 'Status:', 'Response body', 502)}`
  expect(entriesOf(text).map(({ id }) => id)).toEqual(['5030001', '5020001'])
})
