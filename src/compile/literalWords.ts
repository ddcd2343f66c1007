/** What is said of a literal that differs between languages: where it is known which one is right, and where it is not. */
export const literalWords = {
  wrong: {
    ko: '`{{value}}` 표기가 {{languages}} 가이드와 달라요. 맞는 표기: `{{like}}`',
    ja: '`{{value}}`が{{languages}}のガイドと異なります。正しい表記は`{{like}}`です',
    en: 'Unexpected `{{value}}`, expected `{{like}}` as in {{languages}}',
  },
  unlike: {
    ko: '{{languages}} 가이드와 표기가 달라요. 여기: `{{value}}`, {{languages}}: `{{like}}`. 양쪽이 같아야 해요',
    ja: '`{{value}}`は、{{languages}}のガイドでは`{{like}}`です。同じ表記にそろえる必要があります',
    en: '`{{value}}` is `{{like}}` in {{languages}}, expected the same literal in both',
  },
} as const
