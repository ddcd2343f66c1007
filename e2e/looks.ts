import AxeBuilder from '@axe-core/playwright'
import { expect, type Frame, type Page } from '@playwright/test'

type Media = Parameters<Page['emulateMedia']>[0]

/** The ways in which people look at a page. Nothing moves in any of them: axe would meet a colour half-way to another. */
const looks: Readonly<Record<string, Media>> = {
  light: { colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference' },
  dark: { colorScheme: 'dark', forcedColors: 'none', contrast: 'no-preference' },
  'more contrast': { colorScheme: 'light', forcedColors: 'none', contrast: 'more' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active', contrast: 'more' },
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe reports, of all that it does. */
interface Report {
  readonly violations: readonly {
    readonly id: string
    readonly nodes: readonly { readonly html: string }[]
  }[]
  /** `target` has a part for each frame that leads to the element, and one for itself. */
  readonly passes: readonly {
    readonly nodes: readonly { readonly target: readonly unknown[] }[]
  }[]
}

/** A line for each rule that is broken and each element that breaks it. */
const faultsIn = ({ violations }: Report): readonly string[] =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))

/** What axe, which is in the page already, finds wrong with its colours. */
const coloursOf = (page: Page): Promise<Report> =>
  page.evaluate(() => Reflect.get(window, 'axe').run({ runOnly: ['color-contrast'] }))

/** Expects that axe finds nothing wrong with what the page shows now, in any look. What a look changes is colours alone: the rest is looked at once. */
export async function expectAccessible(page: Page, name: string): Promise<void> {
  for (const [look, media] of Object.entries(looks)) {
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' })
    // The older way of running needs no second page for each run, which takes half of the time.
    const axe = new AxeBuilder({ page }).withTags(tags).setLegacyMode(true)
    const report = look === 'light' ? await axe.analyze() : await coloursOf(page)
    expect.soft(faultsIn(report), `${name}, ${look}`).toEqual([])
  }
}

/** What stands outside of a narrow window: the page where it scrolls sideways, and each control that lies beyond its edge. */
export function lostAtTheEdge(page: Page | Frame): Promise<readonly string[]> {
  return page.evaluate(() => {
    const room = document.documentElement.clientWidth
    const scrolls = document.documentElement.scrollWidth > room ? ['the page scrolls sideways'] : []
    const lost = [...document.querySelectorAll('a, button, input, select, textarea, summary')]
      .filter((element) => element.checkVisibility({ opacityProperty: true }))
      // What scrolls by itself, such as a wide table, loses nothing; what waits for the focus stands outside on purpose.
      .filter((element) => element.closest('.table-scroll, .map-scroll, .skip') === null)
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect()
        return width > 0 && (left < -1 || right > room + 1)
      })
      .map((element) => element.outerHTML.slice(0, 120))
    return [...scrolls, ...lost]
  })
}

/** The same of a page and the frames in it, from wherever they come: each is looked at whole in each look. */
export async function expectAccessibleInFrames(page: Page, name: string): Promise<void> {
  for (const [look, media] of Object.entries(looks)) {
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' })
    const report: Report = await new AxeBuilder({ page }).withTags(tags).analyze()
    expect.soft(faultsIn(report), `${name}, ${look}`).toEqual([])
    const seen = report.passes.flatMap(({ nodes }) => nodes)
    expect(seen.filter(({ target }) => target.length > 1).length).toBeGreaterThan(0)
  }
}
