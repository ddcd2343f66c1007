import type { Locator } from '@playwright/test'

/**
 * The computed style of every element of a page's body, a line each, without what follows from where and how large it is; the help's own element
 * is left out.
 */
export function stylesOf(root: Locator): Promise<readonly string[]> {
  return root.evaluate((top) => {
    const placed =
      /^(?:(?:min-|max-)?(?:block-size|inline-size|width|height)|perspective-origin|transform-origin|top|bottom|left|right|inset.*|margin-(?:inline|left|right).*)$/
    return [...top.querySelectorAll('body, body *')]
      .filter(
        (one) => one.closest('unstuck-help') === null && !/^(?:SCRIPT|NOSCRIPT)$/.test(one.tagName),
      )
      .map((one) => {
        const style = getComputedStyle(one)
        const lines = [...style]
          .filter((name) => !placed.test(name) && !name.startsWith('--'))
          .map((name) => `${name}:${style.getPropertyValue(name)}`)
        return `${one.tagName}.${one.getAttribute('class') ?? ''} ${lines.join(';')}`
      })
  })
}

/** How many lines of two lists differ, and the first property that does. */
export function differences(some: readonly string[], others: readonly string[]) {
  const pairs = Array.from({ length: Math.max(some.length, others.length) }, (_, at) => [
    some[at] ?? '',
    others[at] ?? '',
  ])
  const differing = pairs.filter(([a, b]) => a !== b)
  const [a = '', b = ''] = differing[0] ?? []
  const theirs = b.split(';')
  const first = a.split(';').find((line, at) => line !== theirs[at]) ?? ''
  return {
    count: differing.length,
    first: differing.length === 0 ? '' : `${first} (${a.slice(0, 40)})`,
  }
}
