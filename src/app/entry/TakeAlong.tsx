import { useWords } from '../i18n/useWords.ts'
import type { ShelvedEntry } from '../library/shelf.ts'
import { CopyButton } from '../wizard/CopyButton.tsx'

/** The address of the page with the answers so far: it holds nothing that was pasted. */
const linkHere = () => location.origin + location.pathname + location.search

/** Takes an error along: as a link, or as Markdown for an issue or a chat. */
export function TakeAlong({ entry }: { readonly entry: ShelvedEntry }) {
  const { t } = useWords()
  const markdown = async () =>
    (await import('../library/writeEntryMarkdown.ts')).writeEntryMarkdown(entry)
  return (
    <div className="take-along needs-script">
      <CopyButton isQuiet isSmall text={linkHere} label={t('entry.copyLink')} />
      <CopyButton isQuiet isSmall text={markdown} label={t('entry.copyMarkdown')} />
    </div>
  )
}
