const wrong =
  /^\s*(?:\/\/|#|--|\/\*|<!--|;)[^\n]{0,40}(?:[❌🔴🚩✗✘❎]|\b(?:wrong|bad|incorrect|broken|does ?n['’]t work|avoid)\b|잘못|나쁜|틀린|間違|悪い|誤)/iu

/** Whether code says in its first comment that it shows the wrong way. */
export function isWrongWay(code: string): boolean {
  return wrong.test(code)
}
