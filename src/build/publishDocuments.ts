import { cp } from 'node:fs/promises'
import { join } from 'node:path'

/** The pages of docs/ to which pages of the site lead: whoever reads those has the site, and perhaps not the project. */
export const documents = [
  'portal.md',
  'writing-guides.md',
  'writing-guides.ko.md',
  'writing-guides.ja.md',
] as const

/** Puts the documents of the project at `root` into a built site, as they are. */
export async function publishDocuments(root: string, folder: string): Promise<void> {
  for (const name of documents) await cp(join(root, 'docs', name), join(folder, 'docs', name))
}
