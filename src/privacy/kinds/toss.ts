import type { Kind } from './kind.ts'

const sampleKeys = ['test_ck_D5GePWvyJnrK0W0k6q8gLzN97Eoq', 'test_sk_zXLkKEypNArWmo50nX3lmeaxYG5R']

const isSample = (key: string) => sampleKeys.includes(key) || /^test_g?[cs]k_docs_/.test(key)

/** What may follow the prefix of a key; shorter is the prefix itself being talked about. */
const rest = '[A-Za-z0-9_-]{8,}'

/** The keys of Toss Payments: `test`/`live` and `ck`/`sk`/`gck`/`gsk` stay readable, because they explain most errors. */
export const toss: readonly Kind[] = [
  {
    id: 'toss-sample-key',
    class: 'secret',
    words: {
      ko: '토스페이먼츠 문서의 예시 키',
      ja: 'トスペイメンツのドキュメントにあるサンプルキー',
      en: 'sample key from the Toss Payments documentation',
    },
    detect: [
      {
        by: 'shape',
        pattern: /test_g?[cs]k_[A-Za-z0-9_-]{8,}/g,
        check: (key) => isSample(key),
      },
    ],
    keeps: ['test_ck_', 'test_sk_', 'test_gck_', 'test_gsk_'],
    good: [
      '⟦test_ck_D5GePWvyJnrK0W0k6q8gLzN97Eoq⟧',
      "PaymentWidget('⟦test_gck_docs_Ovk5rk1EwkEbP0W43n07xlzm⟧', customerKey)",
    ],
    bad: ['test_ck_D5GePWvyJnrK0W0k6q8gLzN97Eop', 'test_ck_docs_'],
  },
  {
    id: 'toss-secret-key',
    class: 'secret',
    words: {
      ko: '토스페이먼츠 시크릿 키',
      ja: 'トスペイメンツのシークレットキー',
      en: 'Toss Payments secret key',
    },
    detect: [{ by: 'prefix', prefixes: ['live_sk_', 'test_sk_', 'live_gsk_', 'test_gsk_'], rest }],
    keeps: ['live_sk_', 'test_sk_', 'live_gsk_', 'test_gsk_'],
    good: [
      '⟦live_sk_mBZ1gQ4YVXd5pJw2K8vrl2KP⟧',
      'curl -u ⟦test_gsk_P9BRQmyarYb8xJ7nLzqV3J07⟧: https://api.tosspayments.com/v1/payments',
    ],
    bad: ['live_sk_', 'live_sk_…', 'test_sk_ 키를 사용하세요'],
  },
  {
    id: 'toss-client-key',
    class: 'secret',
    words: {
      ko: '토스페이먼츠 클라이언트 키',
      ja: 'トスペイメンツのクライアントキー',
      en: 'Toss Payments client key',
    },
    detect: [{ by: 'prefix', prefixes: ['live_ck_', 'test_ck_', 'live_gck_', 'test_gck_'], rest }],
    keeps: ['live_ck_', 'test_ck_', 'live_gck_', 'test_gck_'],
    good: [
      "TossPayments('⟦live_ck_4yKeq5bgrpoZnR6wXd1z8GX0⟧')",
      '⟦live_gck_Z0RnYX2w532oMBPyK4AEqNgb⟧',
    ],
    bad: ['live_ck_', 'gck'],
  },
  {
    id: 'toss-security-key',
    class: 'secret',
    words: {
      ko: '토스페이먼츠 보안 키',
      ja: 'トスペイメンツのセキュリティキー',
      en: 'Toss Payments security key',
    },
    detect: [
      {
        by: 'name',
        names: 'securitykey 보안키 セキュリティキー',
        value: (value) => /^[0-9a-f]{64}$/i.test(value),
      },
    ],
    good: ['보안 키: ⟦3f0b6a1d9c2e4875b1a0c9d8e7f6152433221100ffeeddccbbaa998877665544⟧'],
    bad: ['sha256: 3f0b6a1d9c2e4875b1a0c9d8e7f6152433221100ffeeddccbbaa998877665544'],
  },
  {
    id: 'toss-payment-key',
    class: 'identifier',
    words: { ko: '결제 키(paymentKey)', ja: '決済キー(paymentKey)', en: 'payment key' },
    detect: [
      {
        by: 'name',
        names: 'paymentkey transactionkey lasttransactionkey 결제키 決済キー',
        value: (value) => value.length >= 12 && /\d/.test(value),
      },
      { by: 'shape', near: ['tviva'], pattern: /(?<![A-Za-z0-9])tviva\d{14}[A-Za-z0-9]{4,12}/g },
      {
        by: 'shape',
        near: ['/v1/payments/'],
        pattern: /(?<=\/v1\/payments\/)[A-Za-z0-9_-]{16,200}/g,
        check: (value) => /\d/.test(value),
      },
    ],
    good: [
      '"paymentKey":"⟦tgen_20240213121757MvuS8⟧"',
      'POST /v1/payments/⟦5zJ4xY7m0kODnyRpQWGrN2xqGlNvLrKwv1M9ENjbeoPaZdL6⟧/cancel',
    ],
    bad: ['"paymentKey" is required', 'paymentKey: null', 'POST /v1/payments/confirm'],
  },
]
