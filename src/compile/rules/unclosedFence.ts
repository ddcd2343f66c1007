import { say } from '../../model/phrase.ts'
import type { Rule } from './rule.ts'

const words = {
  message: {
    ko: '이 코드 블록이 닫히지 않았어요',
    ja: 'このコードブロックが閉じられていません',
    en: 'This code fence is never closed',
  },
  help: {
    ko: '코드 뒤에 같은 기호로 된 줄을 추가하세요. 지금은 다음 제목에서 끝나는 것으로 읽었어요.',
    ja: 'コードの後に同じ記号の行を追加します。今は次の見出しで終わるものとして読み取りました。',
    en: 'Add a line with the same marks after the code. It was read as ending at the next heading.',
  },
} as const

export const unclosedFence: Rule = {
  id: 'unclosed-fence',
  severity: 'error',
  why: {
    ko: '그 뒤의 내용이 제목과 오류까지 모두 코드로 보여요.',
    ja: 'それより後は、見出しもエラーもすべてコードとして表示されます。',
    en: 'Everything after the fence is shown as code, headings and errors included.',
  },
  words,
  bad: {
    files: [{ path: 'gate/en.md', text: '# Gate\n\n```json\n{}\n\n## Next\n\nText.\n' }],
    message: 'This code fence is never closed',
  },
  good: [{ path: 'gate/en.md', text: '# Gate\n\n```json\n{}\n```\n\n## Next\n\nText.\n' }],
  check: ({ guides }) =>
    guides.flatMap(({ source: { path, unclosed } }) =>
      unclosed.map((line) => ({
        file: path,
        line,
        column: 1,
        message: say(words.message),
        help: say(words.help),
      })),
    ),
}
