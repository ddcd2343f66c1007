import type { Locale } from '../../model/locale.ts'

/** What the command line says around an answer, in one language. */
export interface AskWords {
  /** Above the errors that may be meant; of a single one it says so. */
  readonly choose: (count: number) => string
  readonly none: string
  readonly next: string
  readonly evidence: string
  readonly line: (number: number) => string
  readonly causes: string
  readonly checks: string
  readonly where: string
  readonly ifNot: string
  readonly who: string
  readonly fault: string
  readonly retry: string
  readonly effect: string
  readonly shown: string
  readonly masked: (count: number) => string
  readonly contact: string
  readonly guide: string
}

export const askWords: Readonly<Record<Locale, AskWords>> = {
  ko: {
    choose: (count) =>
      count === 1
        ? '비슷한 오류가 하나 있어요. 같은 오류인지 확인해 주세요.'
        : '다음 중 하나로 보여요. 상황에 맞는 것을 골라 주세요.',
    none: '이 가이드에 없는 오류예요.',
    next: '응답 본문이나 오류 메시지를 통째로 붙여넣으면 더 잘 찾을 수 있어요.',
    evidence: '근거',
    line: (number) => `${number}행`,
    causes: '가능성이 높은 원인',
    checks: '확인할 것',
    where: '확인 위치',
    ifNot: '아니라면',
    who: '할 수 있는 사람',
    fault: '문제가 있는 쪽',
    retry: '재시도',
    effect: '결제 여부',
    shown: '붙여넣은 내용에서 확인했어요',
    masked: (count) => `가렸어요: ${count}곳`,
    contact: '문의하기',
    guide: '가이드',
  },
  ja: {
    choose: (count) =>
      count === 1
        ? '似たエラーが1件あります。同じエラーか確認してください。'
        : '次のいずれかのようです。状況に合うものを選んでください。',
    none: '該当するエラーが見つかりません。',
    next: 'レスポンス本文やエラーメッセージ全体を貼り付けると、見つかりやすくなります。',
    evidence: '根拠',
    line: (number) => `${number}行目`,
    causes: '考えられる原因',
    checks: '確認項目',
    where: '確認場所',
    ifNot: 'そうでない場合',
    who: '対応できる人',
    fault: '原因のある側',
    retry: '再試行',
    effect: '決済への影響',
    shown: '貼り付けた内容から判断しました',
    masked: (count) => `伏せ字にしました：${count}か所`,
    contact: 'お問い合わせ',
    guide: 'ガイド',
  },
  en: {
    choose: (count) =>
      count === 1
        ? 'One error is similar. See whether it is yours.'
        : 'It looks like one of these. Pick the one that fits.',
    none: 'These guides don’t cover this.',
    next: 'The whole response body or error message, pasted in full, is easier to find.',
    evidence: 'Found because of this',
    line: (number) => `line ${number}`,
    causes: 'Likely causes',
    checks: 'Checks',
    where: 'Where to look',
    ifNot: 'If not',
    who: 'Who can do it',
    fault: 'Whose side',
    retry: 'Retry',
    effect: 'Payment',
    shown: 'From what you pasted',
    masked: (count) => `Masked: ${count}`,
    contact: 'Contact support',
    guide: 'Guide',
  },
}
