/** What is said of a literal that differs between languages: where it is known which one is right, and where it is not. */
export const literalWords = {
  wrong: {
    ko: '`{{value}}` 표기가 {{languages}} 가이드와 달라요. 맞는 표기: `{{like}}`',
    ja: '`{{value}}`は、`{{like}}`のはずです。{{languages}}ではそうなっています',
    en: 'Unexpected `{{value}}`, expected `{{like}}` as in {{languages}}',
  },
  unlike: {
    ko: '`{{value}}` 표기가 {{languages}} 가이드에는 `{{like}}` 표기로 되어 있어요. 양쪽이 같아야 해요',
    ja: '`{{value}}`は、{{languages}}では`{{like}}`です。どちらも同じ文字列のはずです',
    en: '`{{value}}` is `{{like}}` in {{languages}}, expected the same literal in both',
  },
} as const
