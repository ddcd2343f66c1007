const when =
  /\b(?:occurs|happens|is raised|is returned|is thrown|appears|is generated|is caused|are caused) (?:when|if|because|while|by)\b|^(?:it |this )?(?:occurs|happens) |(?:때|경우|면|므로|에|여서?|아서?|어서?) ?(?:이 오류가 |오류가 |에러가 )?(?:발생|나타)(?:합니다|해요|할 수|한다|하는)|(?:場合|とき|時|ため|と)に?(?:このエラーが)?(?:発生|表示|返)/i
/** Whether a sentence says when an error occurs, in any of the three languages. */
export function saysWhen(text: string): boolean {
  return when.test(text.slice(0, 600))
}
