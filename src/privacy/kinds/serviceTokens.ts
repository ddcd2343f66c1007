import { looksRandom } from '../looksRandom.ts'
import { type Kind, prefixKinds } from './kind.ts'

const table = String.raw`
slack-token | Slack | xoxb- xoxp- xoxa- xoxr- xoxs- xoxe- xoxc- xoxd- xoxe. xapp- | [A-Za-z0-9%._-]{10,} | ⟦xoxb-‹11d›-‹12d›-‹24›⟧ | xoxb-
stripe-key | Stripe | sk_live_ sk_test_ rk_live_ rk_test_ pk_live_ pk_test_ whsec_ | [A-Za-z0-9+/=]{16,} | ⟦sk_live_‹24›⟧ | sk_test_
sendgrid-key | SendGrid | SG. | [A-Za-z0-9_-]{16,32}\.[A-Za-z0-9_-]{16,64} | ⟦SG.‹22›.‹43›⟧ | SG.mail
sendinblue-key | Brevo | xkeysib- xsmtpsib- | [0-9a-f]{64}-[A-Za-z0-9]{16} | ⟦xkeysib-‹64h›-‹16›⟧ | xkeysib-
mailgun-key | Mailgun | key- pubkey- | [0-9a-f]{32}(?![A-Za-z0-9]) | ⟦key-‹32h›⟧ | key-value
twilio-key | Twilio | SK AC | [0-9a-f]{32}(?![A-Za-z0-9]) | ⟦SK‹32h›⟧ | SKILL
shopify-token | Shopify | shpat_ shpca_ shppa_ shpss_ shprt_ | [0-9a-fA-F]{32,} | ⟦shpat_‹32h›⟧ | shpat_
square-token | Square | sq0atp- sq0csp- sq0idp- EAAA | [A-Za-z0-9_-]{22,} | ⟦sq0atp-‹22›⟧ | sq0atp-
facebook-token | Facebook | EAAC EAAB EAAG EAAD EAAJ | [A-Za-z0-9]{60,} | ⟦EAAC‹100›⟧ | EAAC
paypal-token | PayPal | access_token$production$ access_token$sandbox$ | [A-Za-z0-9$]{30,} | ⟦access_token$production$‹16›$‹32h›⟧ | access_token$
flutterwave-key | Flutterwave | FLWSECK FLWPUBK | [A-Za-z0-9_-]{20,} | ⟦FLWSECK_TEST-‹32h›-X⟧ | FLWSECK
razorpay-key | Razorpay | rzp_live_ rzp_test_ | [A-Za-z0-9]{14,} | ⟦rzp_live_‹14›⟧ | rzp_live_
kakao-pay-key | 카카오페이 시크릿 키 / カカオペイのシークレットキー / KakaoPay secret key | PRD DEV | [A-Z0-9]{37}(?![A-Za-z0-9]) | Authorization: SECRET_KEY ⟦DEV‹37u›⟧ | DEVELOPMENT
`

/** Webhook addresses are themselves the permission to post: only the host stays. */
const webhooks: Kind = {
  id: 'webhook-url',
  class: 'secret',
  words: { ko: '웹훅 주소', ja: 'Webhookのアドレス', en: 'webhook address' },
  detect: [
    {
      by: 'shape',
      pattern:
        /(?:hooks\.slack\.com\/(?:services|workflows|triggers)\/|discord(?:app)?\.com\/api\/(?:v\d+\/)?webhooks\/|\.webhook\.office\.com\/webhookb2\/|hooks\.zapier\.com\/hooks\/catch\/|chat\.googleapis\.com\/v1\/spaces\/|hook\.dooray\.com\/services\/|jandi\.com\/connect-api\/webhook\/)(?<body>[A-Za-z0-9_@/.=-]{8,300})/g,
    },
  ],
  good: ['https://hooks.slack.com/services/⟦T0000AB12/B0000CD34/‹24›⟧'],
  bad: ['https://hooks.slack.com/services/', 'https://discord.com/api/webhooks'],
}

const bots: readonly Kind[] = [
  {
    id: 'telegram-token',
    class: 'secret',
    words: { ko: 'Telegram 봇 토큰', ja: 'Telegramのボットトークン', en: 'Telegram bot token' },
    detect: [
      {
        by: 'shape',
        near: [':AA'],
        pattern:
          /(?<![0-9A-Za-z])(?:bot(?=\d))?(?<body>\d{8,10}:AA[A-Za-z0-9_-]{32,34})(?![A-Za-z0-9_-])/g,
      },
    ],
    good: ['https://api.telegram.org/bot⟦‹9d›:AA‹33›⟧/getMe'],
    bad: ['12345678:AAA'],
  },
  {
    id: 'discord-token',
    class: 'secret',
    words: { ko: 'Discord 토큰', ja: 'Discordトークン', en: 'Discord token' },
    detect: [
      {
        by: 'shape',
        pattern:
          /(?<![A-Za-z0-9_.-])(?<body>(?:mfa\.[A-Za-z0-9_-]{80,100}|[MNO][A-Za-z0-9_-]{23,27}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,40}))(?![A-Za-z0-9_-])/g,
      },
    ],
    good: ['⟦MTA‹23›.GabcDe.‹38›⟧'],
    bad: ['com.example.Main'],
  },
  {
    id: 'kakao-key',
    class: 'secret',
    words: { ko: '카카오 키', ja: 'カカオのキー', en: 'Kakao key' },
    detect: [{ by: 'shape', pattern: /KakaoAK[\s:]{1,3}(?<body>[0-9A-Za-z_-]{16,64})/g }],
    good: ['Authorization: KakaoAK ⟦‹32h›⟧'],
    bad: ['Authorization: KakaoAK <key>'],
  },
  {
    id: 'mailchimp-key',
    class: 'secret',
    words: { ko: 'Mailchimp 키', ja: 'Mailchimpのキー', en: 'Mailchimp key' },
    detect: [
      {
        by: 'shape',
        near: ['-us'],
        pattern: /(?<![A-Za-z0-9])[0-9a-f]{32}-us\d{1,2}(?![A-Za-z0-9])/g,
      },
    ],
    good: ['⟦‹32h›-us21⟧'],
    bad: ['us21'],
  },
  {
    id: 'azure-secret',
    class: 'secret',
    words: {
      ko: 'Azure 클라이언트 시크릿',
      ja: 'Azureのクライアントシークレット',
      en: 'Azure client secret',
    },
    detect: [
      {
        by: 'shape',
        near: ['Q~'],
        pattern:
          /(?<![A-Za-z0-9_~.-])[A-Za-z0-9_~.]{3}\dQ~[A-Za-z0-9_~.-]{31,34}(?![A-Za-z0-9_~-])/g,
      },
    ],
    good: ['⟦abc8Q~‹34›⟧'],
    bad: ['8Q~'],
  },
  {
    id: 'line-token',
    class: 'secret',
    words: {
      ko: 'LINE 채널 액세스 토큰',
      ja: 'LINEのチャネルアクセストークン',
      en: 'LINE channel access token',
    },
    detect: [
      {
        by: 'shape',
        near: ['w1cDnyilFU='],
        pattern: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{100,170}w1cDnyilFU=/g,
      },
      {
        by: 'name',
        names: 'channelaccesstoken channelsecret チャネルアクセストークン チャネルシークレット',
        value: (value) => looksRandom(value),
      },
    ],
    good: ['channelSecret: ⟦‹32h›⟧', '⟦‹140›w1cDnyilFU=⟧'],
    bad: ['channelSecret: undefined'],
  },
]

/** Keys and tokens of messengers, mail, shops and payments. */
export const serviceTokens: readonly Kind[] = [...prefixKinds(table), webhooks, ...bots]
