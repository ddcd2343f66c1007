import type { Tree } from '../../model/tree.ts'
import type { EntryPage } from '../library/entryPage.ts'

/** The page of an entry that has a tree. */
export interface WizardPage extends EntryPage {
  readonly tree: Tree
}
