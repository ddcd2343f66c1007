const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Whether the whole value is a UUID. */
export const isUuid = (value: string): boolean => uuid.test(value)

/** 0 for a digit, 1 for a lower-case letter, 2 for an upper-case one, 3 for anything else. */
function sortOf(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return 0
  if (unit >= 0x61 && unit <= 0x7a) return 1
  return unit >= 0x41 && unit <= 0x5a ? 2 : 3
}

/** How often digits, lower case, upper case and signs change places, as a share of the length: words change seldom, keys often. */
export function changesOf(value: string): number {
  let changes = 0
  for (let i = 1; i < value.length; i++)
    if (sortOf(value.charCodeAt(i)) !== sortOf(value.charCodeAt(i - 1))) changes++
  return value.length < 2 ? 0 : changes / (value.length - 1)
}

/**
 * Whether a value looks made by a machine: at least `shortest` long, no spaces, digits among letters (or letters that change
 * case as no name does). Words, versions, dates and paths do not.
 */
export function looksRandom(value: string, shortest = 16): boolean {
  if (value.length < shortest || /\s/.test(value)) return false
  const hasDigit = /\d/.test(value)
  const hasLetter = /[A-Za-z]/.test(value)
  if (!hasLetter) return false
  if (!hasDigit) return value.length >= 12 && changesOf(value) > 0.35
  if (/^v?\d+(?:\.\d+){1,4}(?:[-+.]?[a-z]+\d*)*$/i.test(value)) return false
  if (/^\d{4}-\d\d-\d\dt?\d*/i.test(value)) return false
  return !/^[a-z]+(?:[-_./:][a-z]+)*\d{0,3}$/i.test(value) || changesOf(value) > 0.45
}
