import { type Frame, frameOf } from '../frame.ts'
import type { GuideSource } from '../guideSource.ts'
import { namesError } from '../lexicon.ts'
import { isTroubleshooting } from '../titles.ts'

/** How each section stands to the guide's troubleshooting: whether it lies in such a chapter, and the frame of its level's titles. */
export interface HeadingContext {
  readonly isGuide: boolean
  /** The whole file is about errors. */
  readonly isErrors: boolean
  readonly isChapter: (index: number) => boolean
  readonly frameOf: (level: number) => Frame
}

/** How the sections of a guide stand to its troubleshooting. */
export function headingContext({ path, front, sections }: GuideSource): HeadingContext {
  const top = sections.find(({ level }) => level > 0)
  const title = front.values.title?.[0] ?? ''
  const names = [path.replace(/[/._-]/g, ' '), title, top?.title.text ?? '']
  const frames = new Map(
    [...new Set(sections.map(({ level }) => level))].map((level) => [
      level,
      frameOf(
        sections.filter((section) => section.level === level).map(({ title: { text } }) => text),
      ),
    ]),
  )
  let chapter = Number.POSITIVE_INFINITY
  const inChapter = sections.map((section) => {
    const {
      level,
      title: { text },
    } = section
    if (level > 0 && level <= chapter) chapter = Number.POSITIVE_INFINITY
    const isInside = chapter < level
    // The title of the whole file makes a guide of it, not a chapter.
    if (section !== top && level > 1 && level < chapter && isTroubleshooting(text)) chapter = level
    return isInside
  })
  return {
    isGuide: names.some(isTroubleshooting),
    isErrors: names.some(namesError),
    isChapter: (index) => inChapter[index] ?? false,
    frameOf: (level) => frames.get(level) ?? { prefix: '', suffix: '' },
  }
}
