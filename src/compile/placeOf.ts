import { isLocale, type Locale } from '../model/locale.ts'
import { kebab } from './kebab.ts'

/** What the path of a guide says about it. */
export interface GuidePlace {
  readonly product: string
  readonly guide: string
  /** Absent where only the text can tell. */
  readonly locale?: Locale
}

/** The language that a folder's name means: `ko`, `ja_JP`, `en-us`. */
function localeOfFolder(name: string): Locale | null {
  const locale = /^([a-z]{2})(?:[-_][a-z]{2})?$/i.exec(name)?.[1]?.toLowerCase()
  return isLocale(locale) ? locale : null
}

/** A file's name without its extension and language, and that language. */
function readName(file: string): { readonly name: string; readonly locale: Locale | null } {
  const base = file.replace(/\.[^.]+$/, '')
  const whole = localeOfFolder(base)
  if (whole !== null) return { name: '', locale: whole }
  const suffix = /^(.+)\.([a-z]{2}(?:[-_][a-z]{2})?)$/i.exec(base)
  const locale = localeOfFolder(suffix?.[2] ?? '')
  return locale === null ? { name: base, locale } : { name: suffix?.[1] ?? '', locale }
}

/**
 * The product, guide and language of the file at `path`.
 * `productFolders` are the folders that hold a `product.yaml` (`''` is the top); `top` names the top folder itself.
 */
export function placeOf(
  path: string,
  productFolders: ReadonlySet<string>,
  top: string,
): GuidePlace {
  const folders = path.split('/').slice(0, -1)
  const { name, locale: named } = readName(path.split('/').at(-1) ?? '')
  const depths = [...folders.keys(), folders.length].reverse()
  const declared = depths.find((depth) => productFolders.has(folders.slice(0, depth).join('/')))
  const first = folders.findIndex((folder) => localeOfFolder(folder) === null)
  const productDepth = declared ?? (first < 0 ? 0 : first + 1)
  const product = kebab(folders[productDepth - 1] ?? top) || 'guides'
  const rest = folders.filter(
    (folder, index) => index >= productDepth && localeOfFolder(folder) === null,
  )
  const parts = name === 'index' && rest.length > 0 ? rest : [...rest, name]
  const guide = kebab(parts.filter((part) => part !== '').join('-')) || product
  const folderLocale = folders.map(localeOfFolder).findLast((locale) => locale !== null)
  const locale = named ?? folderLocale
  return locale ? { product, guide, locale } : { product, guide }
}
