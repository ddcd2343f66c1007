import type { SourceFile } from '../../model/sourceFile.ts'
import en from './sample/labels.en.md?raw'
import ja from './sample/labels.ja.md?raw'
import ko from './sample/labels.ko.md?raw'

/** A small guide in three languages: a code in full-width characters in one, a check that is missing in another. */
export const sampleGuides: readonly SourceFile[] = [
  { path: 'labels.ko.md', text: ko },
  { path: 'labels.ja.md', text: ja },
  { path: 'labels.en.md', text: en },
]
