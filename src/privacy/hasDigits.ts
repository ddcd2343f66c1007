/** A test that a value is a number with so many digits, however it is grouped. */
export const hasDigits = (least: number, most: number) => (value: string) => {
  const count = value.replace(/\D/g, '').length
  return count >= least && count <= most && /^[\d\s().+-]+$/.test(value)
}
