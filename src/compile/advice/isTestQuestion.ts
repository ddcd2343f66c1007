import { window } from './window.ts'

const asked =
  /(?:인가요|한가요|나요|은가요|까요|습니까|입니까)\s*[?？]?\s*$|(?:ますか|ですか|ませんか|でしょうか)\s*[?？。]?\s*$/
const askedWhy = /왜|어떻게|무엇|뭐|언제|어디|なぜ|どう|何|いつ|どこ/

/** Whether a bullet asks what a reader can answer with yes or no: "Is the size A6?" */
export function isTestQuestion(text: string): boolean {
  const tail = text.slice(-window)
  if (asked.test(tail)) return !askedWhy.test(tail)
  return /(?:^|, )(?:is|are|was|were|does|do|did|has|have|can)(?:n['’]t)? [^?]{3,}\?\s*$/i.test(
    tail,
  )
}
