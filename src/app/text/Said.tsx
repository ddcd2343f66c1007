import type { Locale } from '../../model/locale.ts'
import { Coded } from './Coded.tsx'

/** How a sentence ends that another follows. */
const stops: Readonly<Record<Locale, string>> = { ko: '. ', ja: '。', en: '. ' }

interface SaidProps {
  readonly message: string
  readonly help: string
  readonly locale: Locale
}

/** What a diagnostic says, and how to mend it, one sentence after the other. */
export function Said({ message, help, locale }: SaidProps) {
  return <Coded text={`${message}${stops[locale]}${help}`} />
}
