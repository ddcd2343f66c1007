import type { Locale } from '../../model/locale.ts'

/** The words of a support request or a reply, in one language. */
export interface TicketWords {
  /** Where checks were made, and where none was. */
  readonly opening: string
  readonly openingUnchecked: string
  readonly closing: string
  readonly error: string
  readonly page: string
  readonly answered: string
  readonly checked: string
  /** In place of `checked` where none of them could be. */
  readonly unchecked: string
  readonly found: string
  /** Over a paste that is quoted as a whole, and over a part of one. */
  readonly received: string
  readonly excerpt: string
  readonly facts: string
  /** What the person adds in their own words. */
  readonly note: string
  readonly masked: string
  /** Ends a mail that does not hold the whole request. */
  readonly shortened: string
  readonly right: string
  readonly wrong: string
  readonly unknown: string
  readonly notYet: string
  readonly unanswered: string
  readonly other: string
  readonly fromPaste: string
  readonly replyOpening: string
  readonly replyClosing: string
  readonly causes: string
  readonly toCheck: string
  readonly where: string
  readonly ifNot: string
  readonly when: string
}

/** What requests and replies say in each language: Korean in 합니다체, Japanese with the opening that business mail expects. */
export const ticketWords: Readonly<Record<Locale, TicketWords>> = {
  ko: {
    opening: '안녕하세요. 아래 오류를 가이드대로 확인했지만 해결되지 않아 문의드립니다.',
    openingUnchecked: '안녕하세요. 아래 오류가 발생해 문의드립니다.',
    closing: '확인 부탁드립니다. 감사합니다.',
    error: '오류',
    page: '가이드',
    answered: '답한 내용',
    checked: '확인한 것',
    unchecked: '확인하지 못한 것',
    found: '붙여넣은 내용에서 확인한 문제',
    received: '받은 오류 내용',
    excerpt: '받은 오류 내용(일부)',
    facts: '참고 정보',
    note: '덧붙이는 말',
    masked: '이 글에서 키와 개인 정보는 [ ] 표시로 가렸습니다.',
    shortened: '(내용이 길어 여기까지 적었습니다. 나머지는 이어서 보내드리겠습니다.)',
    right: '문제없음',
    wrong: '달랐음',
    unknown: '확인할 수 없음',
    notYet: '고친 뒤 다시 시도했지만 해결되지 않음',
    unanswered: '모르겠음',
    other: '그 외',
    fromPaste: '붙여넣은 내용에서 확인',
    replyOpening: '안녕하세요. 문의하신 오류에 대해 안내드립니다.',
    replyClosing:
      '확인 후에도 해결되지 않으면 어떤 항목까지 확인하셨는지 함께 알려 주십시오. 감사합니다.',
    causes: '가능성이 높은 원인',
    toCheck: '확인할 것',
    where: '확인 위치',
    ifNot: '아니라면',
    when: '해당하는 경우',
  },
  ja: {
    opening:
      'お世話になっております。下記のエラーについてガイドに沿って確認しましたが解決しないため、お問い合わせいたします。',
    openingUnchecked: 'お世話になっております。下記のエラーについてお問い合わせいたします。',
    closing: 'お手数をおかけしますが、ご確認のほどよろしくお願いいたします。',
    error: 'エラー',
    page: 'ガイド',
    answered: '回答した内容',
    checked: '確認した項目',
    unchecked: '確認できなかった項目',
    found: '貼り付けた内容から判明した問題',
    received: '受け取ったエラーの内容',
    excerpt: '受け取ったエラーの内容（抜粋）',
    facts: '参考情報',
    note: '補足',
    masked: 'この文面では、キーと個人情報を[ ]で伏せ字にしています。',
    shortened: '（長いため、ここまでにいたします。残りは続けてお送りいたします。）',
    right: '問題なし',
    wrong: '問題あり',
    unknown: '確認できず',
    notYet: '修正して再度試したが解決せず',
    unanswered: 'わからない',
    other: 'その他',
    fromPaste: '貼り付けた内容から判断',
    replyOpening: 'お世話になっております。お問い合わせのエラーについてご案内いたします。',
    replyClosing:
      'ご確認いただいても解決しない場合は、どの項目まで確認されたかをあわせてお知らせください。よろしくお願いいたします。',
    causes: '考えられる原因',
    toCheck: '確認項目',
    where: '確認場所',
    ifNot: 'そうでない場合',
    when: '該当する場合',
  },
  en: {
    opening:
      'Hello, I followed the guide for the error below, and it is not fixed. Could you take a look?',
    openingUnchecked: 'Hello, I get the error below. Could you take a look?',
    closing: 'Thank you.',
    error: 'Error',
    page: 'Guide',
    answered: 'What I answered',
    checked: 'What I checked',
    unchecked: 'What I could not check',
    found: 'Problems found in what I pasted',
    received: 'The error as I got it',
    excerpt: 'The error as I got it (excerpt)',
    facts: 'Details',
    note: 'In addition',
    masked: 'In this text, keys and personal data are masked with [ ].',
    shortened: '(This is too long for one link. The rest follows.)',
    right: 'Fine',
    wrong: 'Was wrong',
    unknown: 'Could not check',
    notYet: 'fixed it and tried again: same result',
    unanswered: "I don't know",
    other: 'Something else',
    fromPaste: 'from what I pasted',
    replyOpening:
      'Hello, thank you for getting in touch. Here is what this error means and how to fix it.',
    replyClosing: 'If the error remains, let us know which of these you checked.',
    causes: 'Likely causes',
    toCheck: 'What to check',
    where: 'Where to look',
    ifNot: 'If not',
    when: 'Only for',
  },
}
