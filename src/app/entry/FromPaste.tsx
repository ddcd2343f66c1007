import { ExcerptLater } from '../answer/ExcerptLater.tsx'
import { useWords } from '../i18n/useWords.ts'
import { useReadPaste } from '../paste/pasteStore.ts'

interface FromPasteProps {
  readonly product: string
  readonly entry: string
}

/** What in the paste led to this error, where it did. */
export function FromPaste({ product, entry }: FromPasteProps) {
  const { t } = useWords()
  const match = useReadPaste()?.reading.verdict.matches.find(
    (one) => one.product === product && one.entry === entry,
  )
  if (match === undefined) return null
  return (
    <section className="aside-part from-paste">
      <h2>{t('result.evidence')}</h2>
      <ExcerptLater spans={match.evidence} />
    </section>
  )
}
