import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { type Locale, locales } from '../../src/model/locale.ts'
import { installed, write } from './installed.ts'

const titles = { ko: '문의 전에', ja: 'お問い合わせの前に', en: 'Before you ask' } as const
const texts = {
  ko: '오류를 붙여넣으면 원인과 확인할 것을 보여 줘요.',
  ja: 'エラーを貼り付けると、原因と確認項目が表示されます。',
  en: 'Paste an error to see its causes and what to check.',
} as const

const page = (locale: Locale) => `# ${titles[locale]}

${texts[locale]} \`parcel-404\`

<unstuck-help lang="${locale}"></unstuck-help>

## ${titles[locale]} 2

| a | b |
|---|---|
| 1 | 2 |

${texts[locale]}
`

function run(folder: string, file: string, args: readonly string[]): void {
  execFileSync(process.execPath, [join(folder, 'node_modules', file), ...args], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  })
}

/** A site of three languages, and where it was built. */
export interface BuiltHost {
  readonly name: string
  readonly folder: string
  readonly pathOf: (locale: Locale) => string
}

const pathOf = (locale: Locale) => (locale === 'en' ? '/' : `/${locale}/`)

/** A site made with VitePress, with its local search, and the help in its pages as docs/portal.md says. */
export function buildVitePress(help: string): BuiltHost {
  const folder = installed('hosts/vitepress', { vitepress: '1.6.4' })
  write(
    folder,
    '.vitepress/config.mjs',
    `export default {
  title: 'Depot',
  head: [['link', { rel: 'icon', href: 'data:,' }], ['script', { type: 'module', src: '${help}/embed.js' }]],
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag === 'unstuck-help' } } },
  themeConfig: { search: { provider: 'local' } },
  locales: { root: { label: 'English', lang: 'en' }, ko: { label: '한국어', lang: 'ko' }, ja: { label: '日本語', lang: 'ja' } },
}`,
  )
  for (const locale of locales) write(folder, `.${pathOf(locale)}index.md`, page(locale))
  run(folder, 'vitepress/bin/vitepress.js', ['build', '.'])
  return { name: 'VitePress 1.6.4', folder: join(folder, '.vitepress/dist'), pathOf }
}

/** A site made with Docusaurus from its core and its classic theme, with a search and a hotkey of its own. */
export function buildDocusaurus(help: string): BuiltHost {
  const version = '3.10.2'
  const folder = installed('hosts/docusaurus', {
    '@docusaurus/core': version,
    '@docusaurus/plugin-content-pages': version,
    '@docusaurus/theme-classic': version,
    react: '19',
    'react-dom': '19',
  })
  write(
    folder,
    'docusaurus.config.js',
    `export default {
  title: 'Depot', url: 'http://localhost', baseUrl: '/', favicon: 'data:,', onBrokenLinks: 'ignore',
  i18n: { defaultLocale: 'en', locales: ['en', 'ko', 'ja'] },
  plugins: ['@docusaurus/plugin-content-pages'],
  themes: ['@docusaurus/theme-classic'],
  themeConfig: {
    colorMode: { respectPrefersColorScheme: true },
    navbar: { title: 'Depot', items: [{ type: 'html', position: 'right', value: '<input id="find" type="search" aria-label="Search"><output id="found"></output>' }, { type: 'localeDropdown', position: 'right' }] },
  },
  clientModules: ['./find.js'],
  scripts: [{ src: '${help}/embed.js', type: 'module' }],
}`,
  )
  write(
    folder,
    'find.js',
    `if (typeof document !== 'undefined') {
  const field = (target) => target instanceof Element && target.closest('input, textarea')
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || field(event.target)) return
    event.preventDefault()
    document.querySelector('#find').focus()
  })
  document.addEventListener('input', ({ target }) => {
    if (target.id !== 'find') return
    const hits = Array.from(document.querySelectorAll('main p')).filter((one) => one.textContent.includes(target.value))
    document.querySelector('#found').textContent = String(hits.length)
  })
}`,
  )
  for (const locale of locales) {
    const place = locale === 'en' ? 'src/pages' : `i18n/${locale}/docusaurus-plugin-content-pages`
    write(folder, `${place}/index.mdx`, page(locale))
  }
  run(folder, '@docusaurus/core/bin/docusaurus.mjs', ['build'])
  return { name: `Docusaurus ${version}`, folder: join(folder, 'build'), pathOf }
}
