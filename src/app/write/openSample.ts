import type { Locale } from '../../model/locale.ts'
import { takeGuides } from './drafting.ts'

/** Takes in a small guide in three languages, and shows it in the reader's. */
export async function openSample(locale: Locale): Promise<void> {
  const { sampleGuides } = await import('./sampleGuides.ts')
  takeGuides(sampleGuides, {
    folder: 'parcel-desk',
    isReplacing: true,
    show: `labels.${locale}.md`,
  })
}
