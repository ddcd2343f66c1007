import type { Severity } from '../../model/diagnostic.ts'
import type { Locale } from '../../model/locale.ts'
import { plural } from './plural.ts'

/** What `check` says round the diagnostics, in one language. */
export interface CheckWords {
  readonly severity: Readonly<Record<Severity, string>>
  readonly help: string
  readonly count: (errors: number, warnings: number, files: number) => string
  readonly mended: (files: number) => string
}

export const checkWords: Readonly<Record<Locale, CheckWords>> = {
  ko: {
    severity: { error: '오류', warning: '경고' },
    help: '고치려면',
    count: (errors, warnings, files) =>
      `파일 ${files}개에서 오류 ${errors}건, 경고 ${warnings}건을 찾았어요`,
    mended: (files) => `파일 ${files}개를 고쳤어요.`,
  },
  ja: {
    severity: { error: 'エラー', warning: '警告' },
    help: '直し方',
    count: (errors, warnings, files) =>
      `${files}個のファイルに、エラー${errors}件、警告${warnings}件があります`,
    mended: (files) => `${files}個のファイルを直しました。`,
  },
  en: {
    severity: { error: 'error', warning: 'warning' },
    help: 'help',
    count: (errors, warnings, files) =>
      `${plural(errors, 'error')}, ${plural(warnings, 'warning')} in ${plural(files, 'file')}`,
    mended: (files) => `Mended ${plural(files, 'file')}.`,
  },
}
