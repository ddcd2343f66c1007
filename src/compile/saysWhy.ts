const because =
  /\b(?:because|since|due to|caused by|the reason)\b|^this (?:is|can be|may be|happens)|때문(?:에|입니다|이에요)|탓|원인|이유|로 인해|인하여|ため(?:です|、|に)|からです|原因|理由/i

/** Whether a sentence says why, in any of the three languages. */
export function saysWhy(text: string): boolean {
  return because.test(text.slice(0, 600))
}
