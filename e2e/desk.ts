import type { Locator, Page } from '@playwright/test'
import type { Locale } from '../src/model/locale.ts'
import { type App, appIn } from './story.ts'
import type { Words } from './words.ts'
import { writeWordsOf } from './writeWords.ts'

/** The page for writers as a person sees it in one language. */
export interface Desk extends Omit<App, 'open'> {
  /** The words of this page; `words` are those of every page. */
  readonly w: Words
  readonly text: Locator
  readonly findings: Locator
  readonly open: () => Promise<void>
  /** Presses the button with these words. */
  readonly press: (key: string) => Promise<void>
  /** Opens the view whose tab has these words. */
  readonly look: (key: string) => Promise<void>
  /** Hands over files by one of the page's fields. */
  readonly give: (
    way: 'files' | 'folder',
    files: Parameters<Locator['setInputFiles']>[0],
  ) => Promise<void>
}

export function deskIn(page: Page, locale: Locale): Desk {
  const app = appIn(page, locale)
  const w = writeWordsOf(locale)
  return {
    ...app,
    w,
    text: page.getByRole('textbox', { name: w('editor.label') }),
    findings: page.getByRole('region', { name: w('findings.pane') }),
    open: () => app.open('write/'),
    press: (key) => page.getByRole('button', { name: w(key), exact: true }).click(),
    look: (key) =>
      page.getByRole('tab', { name: new RegExp(`^${w(key, { number: '' }).trim()}`) }).click(),
    give: (way, files) => page.locator(`input[data-way="${way}"]`).setInputFiles(files),
  }
}
