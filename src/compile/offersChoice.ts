const choice =
  /\b(?:options?|alternatives|either|one of|any of|ways|several|a few)\b|선택지|옵션|중 하나|가지 방법|방법(?:이|은) 있|選択肢|いずれか|方法(?:が|は)(?:いくつか|\d)/i

/** Whether a sentence above a numbered list offers its items for choice, so that the numbers give no order. */
export function offersChoice(text: string): boolean {
  return choice.test(text.slice(-200))
}
