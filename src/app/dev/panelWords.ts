import type { Severity } from '../../model/diagnostic.ts'
import type { Locale } from '../../model/locale.ts'

/** What the panel says round the diagnostics. */
export interface PanelWords {
  readonly name: string
  readonly count: (errors: number, warnings: number) => string
  readonly severity: Readonly<Record<Severity, string>>
  /** `command` prints them all. */
  readonly more: (count: number, command: string) => string
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`

export const panelWords: Readonly<Record<Locale, PanelWords>> = {
  ko: {
    name: '가이드 문제',
    count: (errors, warnings) => `가이드에 고칠 곳 ${errors}개, 살펴볼 곳 ${warnings}개가 있어요`,
    severity: { error: '고칠 곳', warning: '살펴볼 곳' },
    more: (count, command) => `${count}개 더 있어요. 모두 보려면 실행하세요: \`${command}\``,
  },
  ja: {
    name: 'ガイドの問題',
    count: (errors, warnings) =>
      `ガイドに直すところ${errors}件、見直すところ${warnings}件があります`,
    severity: { error: '直すところ', warning: '見直すところ' },
    more: (count, command) =>
      `ほかに${count}件あります。すべて見るには\`${command}\`を実行します。`,
  },
  en: {
    name: 'Diagnostics',
    count: (errors, warnings) =>
      `${counted(errors, 'error')}, ${counted(warnings, 'warning')} in the guides`,
    severity: { error: 'error', warning: 'warning' },
    more: (count, command) => `${count} more: run \`${command}\` to see them all.`,
  },
}
