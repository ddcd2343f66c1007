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
    severity: { error: '고칠 곳', warning: '살펴볼 곳' },
    help: '고치려면',
    count: (errors, warnings, files) =>
      `읽은 파일 ${files}개 · 고칠 곳 ${errors}개 · 살펴볼 곳 ${warnings}개`,
    mended: (files) => `파일 ${files}개를 고쳤어요.`,
  },
  ja: {
    severity: { error: '直すところ', warning: '見直すところ' },
    help: '直し方',
    count: (errors, warnings, files) =>
      `読み取ったファイル${files}件・直すところ${errors}件・見直すところ${warnings}件`,
    mended: (files) => `ファイル${files}件を直しました。`,
  },
  en: {
    severity: { error: 'error', warning: 'warning' },
    help: 'help',
    count: (errors, warnings, files) =>
      `${plural(errors, 'error')}, ${plural(warnings, 'warning')} in ${plural(files, 'file')}`,
    mended: (files) => `Mended ${plural(files, 'file')}.`,
  },
}
