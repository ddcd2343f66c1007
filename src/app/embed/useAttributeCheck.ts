import { useEffect } from 'react'
import { locales } from '../../model/locale.ts'
import type { ProductLine } from '../library/library.ts'
import type { Hello } from './hostLink.ts'

const told = new Set<string>()

/** Says once of a value that it is none of those an attribute may have; a `lang` may go on, as in `ko-KR`. */
function check(name: string, value: string, allowed: readonly string[]): void {
  const plain = name === 'lang' ? (value.toLowerCase().split('-')[0] ?? '') : value
  const text = `unstuck-help: unexpected ${name}="${value}", expected one of: ${allowed.join(', ')}`
  if (value === '' || allowed.includes(plain) || told.has(text)) return
  told.add(text)
  // biome-ignore lint/suspicious/noConsole: the developer of a host has no other place to learn of it
  console.warn(text)
}

/** Tells whoever builds the host page which attributes of the element have a value that means nothing. */
export function useAttributeCheck(
  hello: Hello | undefined,
  products: readonly ProductLine[],
): void {
  useEffect(() => {
    if (hello === undefined) return
    const [lang = '', theme = '', mode = ''] = hello.written ?? []
    check('lang', lang, locales)
    check('theme', theme, ['auto', 'light', 'dark'])
    check('mode', mode, ['inline', 'button'])
    check('ticket-lang', hello.ticket, locales)
    const ids = products.map(({ id }) => id)
    if (ids.length > 0) check('product', hello.product, ids)
  }, [hello, products])
}
