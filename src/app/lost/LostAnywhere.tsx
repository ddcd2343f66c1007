import { isRouteErrorResponse, Link, useRouteError } from 'react-router'
import { locales } from '../../model/locale.ts'
import { Logo } from '../layout/Logo.tsx'
import { pathOf } from '../library/addresses.ts'

/** Outside every language, or before its words are loaded: these few are the only ones that are not in the message files. */
const words = {
  ko: {
    missing: '이 주소에는 페이지가 없어요',
    broken: '페이지를 불러오지 못했어요. 다시 불러와 주세요.',
    home: '처음 화면으로',
  },
  ja: {
    missing: 'このアドレスにはページがありません',
    broken: 'ページを読み込めませんでした。再読み込みしてください。',
    home: 'トップページへ',
  },
  en: {
    missing: 'There is no page at this address',
    broken: 'This page couldn’t be loaded. Reload to try again.',
    home: 'To the start page',
  },
} as const

/** What stands at an address that names no language, or where nothing could be loaded. */
export function LostAnywhere() {
  const error = useRouteError()
  const isMissing = isRouteErrorResponse(error) && error.status === 404
  return (
    <main className="start" id="main">
      <h1 className="brand start-brand">
        <Logo />
        Unstuck
      </h1>
      <ul className="doors">
        {locales.map((locale) => (
          <li key={locale} className="door" lang={locale}>
            <Link to={pathOf(locale)} hrefLang={locale} reloadDocument={!isMissing}>
              <span className="door-name">{words[locale][isMissing ? 'missing' : 'broken']}</span>
              <span className="door-lead">{words[locale].home}</span>
            </Link>
          </li>
        ))}
      </ul>
    </main>
  )
}
