import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { SourceFile } from '../../../model/sourceFile.ts'
import { readFolder } from '../../readFolder.ts'
import { madeGuide } from './madeGuide.ts'

/** Older states of the same pages, and the page that says where they are from. */
const older = /(?:^|\/)_history\/|^en-at-|^SOURCE\.md/

/** The Markdown of a folder; catalogues of other formats are left out, because the floor cannot read them. */
const markdownIn = (folder: string) =>
  readFolder(folder).files.filter(
    ({ path }) => /\.(?:md|mdx|markdown)$/i.test(path) && !older.test(`${path}/`),
  )

/** Guides that are no files: their size in characters, two bytes each. */
const made: Readonly<Record<string, number>> = {
  'one guide of 100 kB': 50_000,
  'one guide of 1 MB': 500_000,
}

/** What is compiled: our guides, two made ones, and each folder of the shared ones, where there are any. */
export function groupNames(shared: string): readonly string[] {
  const corpora = join(shared, 'corpora')
  const folders = existsSync(corpora)
    ? readdirSync(corpora, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && markdownIn(join(corpora, entry.name)).length > 0)
        .map(({ name }) => name)
    : []
  return ['content', ...Object.keys(made), ...folders]
}

/** The files of a group. Throws where there are none: what reads nothing is quick. */
export function filesOf(group: string, root: string, shared: string): readonly SourceFile[] {
  const length = made[group]
  if (length !== undefined) return [madeGuide('made', length)]
  const folder = group === 'content' ? join(root, 'content') : join(shared, 'corpora', group)
  const files = markdownIn(folder)
  if (files.length === 0) throw new Error(`Nothing was read from ${folder}`)
  return files
}
