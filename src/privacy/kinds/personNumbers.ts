import { digitsOf, hasBusinessCheck, hasIbanCheck } from '../checkDigits.ts'
import { hasDigits } from '../hasDigits.ts'
import type { Kind } from './kind.ts'

/** Numbers that say who or where somebody is. */
export const personNumbers: readonly Kind[] = [
  {
    id: 'iban',
    class: 'identifier',
    words: { ko: 'IBAN 계좌', ja: 'IBAN口座', en: 'IBAN' },
    detect: [
      {
        by: 'shape',
        pattern:
          /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?(?![A-Za-z0-9])/g,
        check: (body) => /\d{6}/.test(body.replace(/ /g, '')) && hasIbanCheck(body),
      },
    ],
    good: ['⟦DE89 3704 0044 0532 0130 00⟧', '⟦GB82WEST12345698765432⟧'],
    bad: ['DE00 3704 0044 0532 0130 00', 'UTF8'],
  },
  {
    id: 'bank-account',
    class: 'identifier',
    words: { ko: '계좌번호', ja: '口座番号', en: 'bank account number' },
    detect: [
      {
        by: 'name',
        names: `
          계좌번호 계좌 입금계좌 가상계좌 가상계좌번호 환불계좌 口座番号 口座 振込先口座 普通 当座 普通預金
          accountnumber accountno bankaccount bankaccountnumber virtualaccount acctno`,
        value: hasDigits(7, 16),
      },
      {
        by: 'shape',
        pattern:
          /(?:은행|뱅크|농협|수협|신협|새마을금고|우체국|국민|신한|우리|하나|기업|銀行|信用金庫|ゆうちょ)\s{0,3}(?<body>\d{2,6}-\d{2,6}-\d{2,7}(?:-\d{1,3})?)(?![\d-])/g,
      },
    ],
    good: ['계좌번호: ⟦110-123-456789⟧', '국민은행 ⟦123456-04-123456⟧', '口座番号：⟦1234567⟧'],
    bad: ['계좌: 2개', 'account: admin'],
  },
  {
    id: 'kr-business-number',
    class: 'identifier',
    words: {
      ko: '사업자등록번호',
      ja: '韓国の事業者登録番号',
      en: 'Korean business registration number',
    },
    detect: [
      {
        by: 'shape',
        pattern: /(?<![\w.-])\d{3}-\d{2}-\d{5}(?![\w-])/g,
        check: (body) => hasBusinessCheck(digitsOf(body)),
      },
      {
        by: 'name',
        names: `
          사업자등록번호 사업자번호 事業者登録番号 businessnumber businessregistrationnumber bizno brn`,
        value: hasDigits(10, 10),
      },
    ],
    good: ['사업자등록번호 ⟦124-81-00998⟧'],
    bad: ['124-81-00990'],
  },
  {
    id: 'phone-number',
    class: 'identifier',
    words: { ko: '전화번호', ja: '電話番号', en: 'phone number' },
    detect: [
      {
        by: 'shape',
        pattern: /(?<=(?:tel|fax|phone|hp|mobile)[.:]?[ ]?)0\d{1,4}-\d{1,4}-\d{4}(?![\w-])/gi,
      },
      {
        by: 'shape',
        pattern:
          /(?<![\w.+-])0(?:1[016789]|[26-7]0|2|[3-6][1-5])(?<gap>[-. ])\d{3,4}\k<gap>\d{4}(?![\w-]|\.\d)/g,
      },
      {
        by: 'shape',
        pattern: /(?<![\w.+-])(?:01[016789]\d{7,8}|0[789]0\d{8}|050\d{9})(?![\w.-])/g,
        check: (body) => !/^(\d)\1+$/.test(body),
      },
      {
        by: 'shape',
        pattern: /(?<![\w.+-])0(?:[5789]0|\d{1,4})(?<gap>[- ])\d{1,4}\k<gap>\d{4}(?![\w-])/g,
        check: (body) => {
          const count = body.replace(/\D/g, '').length
          return count === 10 || count === 11
        },
      },
      {
        by: 'shape',
        pattern:
          /(?<![\w.+-])0\d{1,4}\(\d{1,4}\)\d{4}(?![\w-])|(?<![\w.+-])\(0\d{1,4}\) ?\d{1,4}-\d{4}(?![\w-])/g,
      },
      {
        by: 'shape',
        pattern:
          /(?<![\w+/])\+[1-9]\d{0,2}[-. ]?(?:\(0?\d{1,4}\)[-. ]?)?\d{1,5}(?:[-. ]?\d{2,5}){1,4}(?![\w-])/g,
        check: (body) => {
          const count = body.replace(/\D/g, '').length
          return count >= 9 && count <= 15
        },
      },
      {
        by: 'shape',
        pattern:
          /(?<![\w.+-])(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[-.])[2-9]\d{2}[-.]\d{4}(?![\w-]|\.\d)/g,
      },
      {
        by: 'name',
        names: `
          phone phonenumber tel telephone mobile mobilephone cellphone customermobilephone fax 전화번호 휴대폰
          휴대폰번호 휴대전화 연락처 핸드폰 電話番号 携帯 携帯電話 携帯番号 連絡先 tel番号`,
        value: hasDigits(8, 15),
      },
    ],
    good: [
      '연락처 ⟦010-1234-5678⟧',
      '⟦01012345678⟧',
      'TEL: ⟦03-1234-5678⟧',
      '⟦+82 10-1234-5678⟧',
      '⟦+1 (415) 555-2671⟧',
      '⟦090-1234-5678⟧',
    ],
    bad: ['1700000000', '1588-1234', '2024-01-15', '0.10.20', '+09:00'],
  },
  {
    id: 'imei',
    class: 'identifier',
    words: { ko: 'IMEI', ja: 'IMEI', en: 'IMEI' },
    detect: [{ by: 'name', names: 'imei imei1 imei2 단말기식별번호', value: hasDigits(14, 16) }],
    good: ['IMEI: ⟦490154203237518⟧'],
    bad: ['imei: unknown'],
  },
  {
    id: 'location',
    class: 'identifier',
    words: { ko: '위치 좌표', ja: '位置情報', en: 'location' },
    detect: [
      {
        by: 'name',
        names: 'lat lng lon latitude longitude 위도 경도 緯度 経度',
        value: (value) => /^-?\d{1,3}\.\d{3,}$/.test(value),
      },
    ],
    good: ['{"lat": ⟦37.5665123⟧, "lng": ⟦126.9780456⟧}'],
    bad: ['lat: 12ms', 'latitude is out of range'],
  },
  {
    id: 'birth-date',
    class: 'identifier',
    words: { ko: '생년월일', ja: '生年月日', en: 'date of birth' },
    detect: [
      {
        by: 'shape',
        pattern:
          /(?:생년월일|생일|生年月日|誕生日|birth[ _-]?(?:date|day)|date[ _-]?of[ _-]?birth|\bdob)["']?\s{0,3}(?:[:=]|은|는|は|is)?\s{0,3}["']?(?<body>\d{4}\s?[-./年년]\s?\d{1,2}\s?[-./月월]\s?\d{1,2}\s?[日일]?|\d{1,2}[-./]\d{1,2}[-./]\d{4}|\d{8}|\d{6})(?!\d)/gi,
      },
    ],
    good: ['생년월일: ⟦1990-01-15⟧', '生年月日：⟦1990年1月15日⟧', '"birthDate":"⟦19900115⟧"'],
    bad: ['생년월일: 필수', 'birthDate must be in the past'],
  },
  {
    id: 'postal-address',
    class: 'identifier',
    words: { ko: '주소', ja: '住所', en: 'postal address' },
    detect: [
      {
        by: 'shape',
        pattern:
          /(?:(?<![A-Za-z]|메일|서버|접속|웹|맥|지갑)\s?(?:주소|배송지|받는 ?곳)|(?:住所|お届け先|送付先|所在地)|(?:street|shipping|billing|home|postal|delivery|mailing|customer)[ _-]?address(?:[ _-]?(?:line)?[ _-]?\d)?)["']?\s{0,3}[:=]\s{0,3}["']?(?<body>[^\n"'<>|{}=\\]{6,120})/gi,
        check: (body) => /\d/.test(body) && !/^\s*(?:\d{1,3}\.){3}|@|:\/\/|^0x/.test(body),
      },
      {
        by: 'shape',
        pattern:
          /〒\s?\d{3}-?\d{4}(?:[ \t]{0,2}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\d０-９-]{2,60})?/gu,
      },
    ],
    good: [
      '배송지: ⟦서울특별시 강남구 테헤란로 131, 5층⟧',
      '⟦〒100-0001 東京都千代田区千代田1-1⟧',
      '"shippingAddress": "⟦221B Baker Street, London⟧"',
    ],
    bad: ['IP 주소: 203.0.113.7', '메일 주소: 2개', 'shippingAddress: required'],
  },
]
