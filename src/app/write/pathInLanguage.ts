import { type Locale, locales } from '../../model/locale.ts'

const tag = `(?:${locales.join('|')})(?:[-_][A-Za-z]{2})?`

/**
 * The path at which a guide in another language is paired with the one at `path`: in the folder of that language where the path has one,
 * else with the language before the extension.
 * @example pathInLanguage('keys.ko.md', 'ja') // 'keys.ja.md'
 */
export function pathInLanguage(path: string, locale: Locale): string {
  const folder = new RegExp(`(^|/)${tag}/`)
  if (folder.test(path)) return path.replace(folder, `$1${locale}/`)
  const whole = new RegExp(`(^|/)${tag}(\\.[^./]+)$`)
  if (whole.test(path)) return path.replace(whole, `$1${locale}$2`)
  const plain = path.replace(new RegExp(`\\.${tag}(\\.[^./]+)$`), '$1')
  return plain.replace(/(\.[^./]+)?$/, (extension) => `.${locale}${extension || '.md'}`)
}
