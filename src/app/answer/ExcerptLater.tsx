import { type ComponentProps, lazy, Suspense } from 'react'
import type { Excerpt as Whole } from './Excerpt.tsx'

const Excerpt = lazy(async () => ({ default: (await import('./Excerpt.tsx')).Excerpt }))

/** An excerpt on a page that most people open without a paste: its part is loaded where there is one. */
export function ExcerptLater(props: ComponentProps<typeof Whole>) {
  return (
    <Suspense fallback={null}>
      <Excerpt {...props} />
    </Suspense>
  )
}
