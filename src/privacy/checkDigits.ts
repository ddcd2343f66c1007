/** The decimal digits of a text, in order. */
export const digitsOf = (text: string): number[] => [...text.replace(/\D/g, '')].map(Number)

const weigh = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * (digits[i] ?? 0), 0)

/** Whether the last digit is the Luhn check digit (ISO/IEC 7812-1, annex B). */
export function hasLuhn(digits: readonly number[]): boolean {
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const digit = digits[digits.length - 1 - i] ?? 0
    const doubled = i % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return digits.length > 1 && sum % 10 === 0
}

/** Whether six digits are a date of birth (YYMMDD). */
export function isBirthDate(digits: readonly number[]): boolean {
  const month = (digits[2] ?? 0) * 10 + (digits[3] ?? 0)
  const day = (digits[4] ?? 0) * 10 + (digits[5] ?? 0)
  return month >= 1 && month <= 12 && day >= 1 && day <= 31
}

/**
 * Whether 13 digits carry the check digit of a Korean resident registration number, or that of a foreigner's.
 * Numbers given out since October 2020 have none.
 */
export function hasResidentCheck(digits: readonly number[]): boolean {
  if (digits.length !== 13) return false
  const sum = weigh(digits, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5])
  const own = (11 - (sum % 11)) % 10
  return digits[12] === own || digits[12] === (own + 2) % 10
}

/** Whether the last of 12 digits is the check digit of a Japanese individual number (Ordinance of the Ministry of Internal Affairs no. 85 of 2014, article 5). */
export function hasMyNumberCheck(digits: readonly number[]): boolean {
  if (digits.length !== 12) return false
  const rest = weigh(digits, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11
  return digits[11] === (rest <= 1 ? 0 : 11 - rest)
}

/** Whether the last of 10 digits is the check digit of a Korean business registration number. */
export function hasBusinessCheck(digits: readonly number[]): boolean {
  if (digits.length !== 10) return false
  const carried = Math.floor(((digits[8] ?? 0) * 5) / 10)
  const sum = weigh(digits, [1, 3, 7, 1, 3, 7, 1, 3, 5]) + carried
  return digits[9] === (10 - (sum % 10)) % 10
}

/** Whether an IBAN's remainder is right (ISO 13616, ISO 7064 MOD 97-10). */
export function hasIbanCheck(iban: string): boolean {
  const plain = iban.replace(/\s/g, '').toUpperCase()
  let rest = 0
  for (const one of plain.slice(4) + plain.slice(0, 4)) {
    const value = Number.parseInt(one, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}
