import { Link } from 'react-router'
import { useWords } from '../i18n/useWords.ts'
import { pathOf } from '../library/addresses.ts'

/** What the site promises, and the way for those who write its guides. */
export function Footer() {
  const { t, locale } = useWords()
  return (
    <footer className="footer">
      <p>{t('footer.privacy')}</p>
      <p>
        <Link to={pathOf(locale, 'write')}>{t('footer.write')}</Link>
        {' · '}
        <Link to={pathOf(locale, 'embed-it')}>{t('footer.embedIt')}</Link>
      </p>
    </footer>
  )
}
