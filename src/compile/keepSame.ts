function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether two values of plain data hold the same; quick where they share parts. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (Array.isArray(a))
    return (
      Array.isArray(b) && a.length === b.length && a.every((one, index) => isSame(one, b[index]))
    )
  if (!isRecord(a) || !isRecord(b)) return false
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
  )
}

/** `before` where it holds the same as `now`, so that what was made of it is found again; else `now`. */
export function keepSame<Value>(before: Value | undefined, now: Value): Value {
  return before !== undefined && isSame(before, now) ? before : now
}

/** The values of `now`, each as the object of `before` that holds the same where one stands at its place from the start or the end. */
export function keepSameEach<Value>(
  before: readonly Value[],
  now: readonly Value[],
): readonly Value[] {
  const shift = before.length - now.length
  return now.map((value, index) => {
    const kept = keepSame(before[index], value)
    return kept !== value || shift === 0 ? kept : keepSame(before[index + shift], value)
  })
}
