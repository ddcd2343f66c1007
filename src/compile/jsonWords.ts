/** What keeps a JSON text from being parsed. */
export const jsonWords = {
  commaBefore: {
    ko: '`{{sign}}` 앞에 `,` 기호가 필요해요',
    ja: '`{{sign}}`の前に`,`が必要です',
    en: 'expected `,` before `{{sign}}`',
  },
  colonBefore: {
    ko: '`{{sign}}` 앞에 `:` 기호가 필요해요',
    ja: '`{{sign}}`の前に`:`が必要です',
    en: 'expected `:` before `{{sign}}`',
  },
  noName: {
    ko: '`{{sign}}` 자리에는 따옴표로 감싼 이름이 와야 해요',
    ja: '`{{sign}}`の位置には、引用符で囲んだ名前が必要です',
    en: 'unexpected `{{sign}}`, expected a name in quotes',
  },
  noValue: {
    ko: '`{{sign}}` 자리에는 값이 와야 해요',
    ja: '`{{sign}}`の位置には、値が必要です',
    en: 'unexpected `{{sign}}`, expected a value',
  },
  unexpected: {
    ko: '`{{sign}}` 기호가 올 수 없는 자리예요',
    ja: '`{{sign}}`はここに置けません',
    en: 'unexpected `{{sign}}`',
  },
  lastComma: {
    ko: '`{{sign}}` 앞에 `,` 기호가 있으면 안 돼요',
    ja: '`{{sign}}`の前に`,`は置けません',
    en: 'unexpected `,` before `{{sign}}`',
  },
  openQuote: {
    ko: '따옴표가 닫히지 않았어요',
    ja: '引用符が閉じられていません',
    en: 'a quotation mark is never closed',
  },
  singleQuote: {
    ko: '`{{sign}}` 자리에는 큰따옴표를 써야 해요',
    ja: '`{{sign}}`は二重引用符で囲みます',
    en: 'unexpected `{{sign}}`, expected double quotes',
  },
  openBracket: {
    ko: '`{{sign}}` 괄호가 닫히지 않았어요',
    ja: '`{{sign}}`が閉じられていません',
    en: 'a `{{sign}}` is never closed',
  },
} as const
