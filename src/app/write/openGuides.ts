import { largest } from '../../model/largest.ts'
import { decodeFiles } from './compiler.ts'
import { takeGuides } from './drafting.ts'
import type { GatheredFiles } from './gatherFiles.ts'
import { setWrite } from './writeStore.ts'

/** Reads files off the main thread and takes their texts in. What cannot be read is said. */
export async function openGuides({ files, folder, isCut }: GatheredFiles): Promise<void> {
  if (files.length === 0) {
    setWrite({ notice: { kind: 'nothing' } })
    return
  }
  try {
    const small = files.filter(({ file }) => file.size <= largest)
    const bytes = await Promise.all(
      small.map(async ({ path, file }) => ({ path, bytes: await file.arrayBuffer() })),
    )
    const read = (await decodeFiles(bytes)) ?? []
    const texts = read.flatMap(({ path, text }) => (text === null ? [] : [{ path, text }]))
    takeGuides(texts, folder === undefined ? {} : { folder, isReplacing: true })
    const large = files.filter(({ file }) => file.size > largest).map(({ path }) => path)
    const binary = read.filter(({ text }) => text === null).map(({ path }) => path)
    if (large.length > 0)
      setWrite({ notice: { kind: 'left-out', reason: 'tooLarge', paths: large } })
    else if (binary.length > 0)
      setWrite({ notice: { kind: 'left-out', reason: 'binary', paths: binary } })
    else if (isCut) setWrite({ notice: { kind: 'too-many' } })
  } catch {
    // The file was moved, or may not be read.
    setWrite({ notice: { kind: 'unreadable' } })
  }
}
