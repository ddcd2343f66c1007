const greeting =
  /^(?:안녕하(?:세요|십니까)(?:[,，]\s?[^.!?]{1,40}(?:입니다|이에요|예요))?|반갑습니다|감사합니다|고맙습니다|(?:こんにちは|こんばんは|お疲れ様です|お世話になっております|いつも[^。]{0,20}(?:ありがとうございます|お世話になっております)|ありがとうございます)|(?:hi|hello|hey|dear)(?:[ ,]+(?:there|all|team|everyone|folks))?|(?:thanks|thank you)(?: for reading)?)[\s,.!~。！、]*$/i

/** Whether a sentence only greets or thanks: it says nothing of an error and asks for nothing. */
export function isGreeting(text: string): boolean {
  return text.length < 100 && greeting.test(text.trim())
}
