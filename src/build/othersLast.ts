/** How a name begins that is for whatever the names beside it are not. */
const remainders = [
  /^(?:그\s?(?:밖|외)의?|기타)(?=\s|$)/,
  /^(?:その(?:ほか|他)|ほかの|他の)/,
  /^(?:(?:any|all|every)\s)?others?(?![\w-]|\sthan\s)/i,
] as const

/** The same names in their order, but those last that are for all others: "Other certificate errors" means nothing before the list was read. */
export function othersLast<T extends { readonly label: string }>(things: readonly T[]): T[] {
  const isRemainder = ({ label }: T) => remainders.some((one) => one.test(label))
  return [...things.filter((thing) => !isRemainder(thing)), ...things.filter(isRemainder)]
}
