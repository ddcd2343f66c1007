import type { Finding } from '../model/finding.ts'
import { say } from '../model/phrase.ts'

const words = {
  message: {
    ko: '파일이 {{size}} MB예요. 5 MB까지만 읽어요',
    ja: 'ファイルが{{size}} MBあります。5 MBまでです',
    en: 'Unexpected file of {{size}} MB, expected at most 5 MB',
  },
  help: {
    ko: '가이드를 여러 파일로 나누세요.',
    ja: 'ガイドを複数のファイルに分けます。',
    en: 'Split the guide into several files.',
  },
} as const

/** What is wrong with a file of that size, of which nothing is read. */
export function tooLarge(file: string, size: number): Finding {
  return {
    file,
    line: 1,
    column: 1,
    severity: 'error',
    rule: 'file-too-large',
    message: say(words.message, { size: Math.ceil(size / 1024 / 1024) }),
    help: say(words.help),
  }
}
