import { useWords } from '../i18n/useWords.ts'

/** What the site promises. */
export function Footer() {
  const { t } = useWords()
  return (
    <footer className="footer">
      <p>{t('footer.privacy')}</p>
    </footer>
  )
}
