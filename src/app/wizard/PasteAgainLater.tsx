import { type ComponentProps, lazy, Suspense } from 'react'
import type { PasteAgain as Whole } from './PasteAgain.tsx'

const PasteAgain = lazy(async () => ({ default: (await import('./PasteAgain.tsx')).PasteAgain }))

/** The field for the output after a fix, loaded where there is a fix to try. */
export function PasteAgainLater(props: ComponentProps<typeof Whole>) {
  return (
    <Suspense fallback={null}>
      <PasteAgain {...props} />
    </Suspense>
  )
}
