/** One thing that was counted: `count` of `of`. */
export interface Figure {
  readonly name: string
  readonly count: number
  readonly of: number
}

/** How good a figure has to be, as a share from 0 to 1. */
export interface Floor {
  readonly atLeast?: number
  readonly atMost?: number
}

/** Whether a figure keeps to its floor. One that counted nothing does not. */
export function holds({ count, of }: Figure, { atLeast = 0, atMost = 1 }: Floor): boolean {
  return of > 0 && count / of >= atLeast && count / of <= atMost
}

/** A count beside its share, such as `153 (90.5 %)`. */
export function share(count: number, of: number): string {
  return of === 0 ? '–' : `${count} (${((100 * count) / of).toFixed(1)} %)`
}
