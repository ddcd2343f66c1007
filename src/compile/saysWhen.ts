const when =
  /\b(?:occurs|happens|is raised|is returned|is thrown|appears|is generated|is caused|are caused) (?:when|if|because|while|by)\b|\b(?:can|could|may|might|will) (?:also )?(?:occur|happen|appear|be (?:raised|returned|thrown|generated|caused)) (?:when|if|because|while|by)\b|^(?:it |this )?(?:occurs|happens) |(?:때|경우|면|므로|에|여서?|아서?|어서?) ?(?:이 오류가 |오류가 |에러가 |[\w-]{2,20}[이가] )?(?:발생|나타)(?:합니다|해요|할 수|한다|하는)|(?:場合|とき|時|ため|と)に?(?:このエラーが)?(?:発生|表示|返)/i
/** Whether a sentence says when an error occurs, in any of the three languages. */
export function saysWhen(text: string): boolean {
  return when.test(text.slice(0, 600))
}

const possible =
  /\b(?:can|could|may|might) (?:also )?(?:occur|happen|be (?:raised|returned|thrown|generated|caused)) (?:when|if|because|while|by)\b|(?:때|경우에?) ?(?:[\w-]{2,20}[이가] )?(?:발생|나타)할 수 있|(?:場合|とき)に(?:も)?[^。]{0,20}(?:発生|表示)(?:する可能性|することが)/i

/** Whether a sentence says in which case an error can occur: a reason, also among examples. */
export function occursWhen(text: string): boolean {
  return possible.test(text.slice(0, 600))
}
