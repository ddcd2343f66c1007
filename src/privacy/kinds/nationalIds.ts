import {
  digitsOf,
  hasLuhn,
  hasMyNumberCheck,
  hasResidentCheck,
  isBirthDate,
} from '../checkDigits.ts'
import { hasDigits } from '../hasDigits.ts'
import type { Kind } from './kind.ts'

/** Issuers' ranges: Visa, Mastercard, American Express, JCB, Diners, UnionPay, Discover, Korean domestic cards. */
const isCard = (body: string) => {
  const plain = body.replace(/\D/g, '')
  if (/^(\d)\1*$/.test(plain)) return false
  return (
    /^(?:4\d{12}(?:\d{3}|\d{6})?|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|35\d{14}|3(?:0[0-5]|[68]\d)\d{11}|6(?:011|2|4[4-9]|5)\d{12,16}|9\d{15})$/.test(
      plain,
    ) && hasLuhn(digitsOf(plain))
  )
}

/** National ids and cards: never shown. */
export const nationalIds: readonly Kind[] = [
  {
    id: 'kr-resident-number',
    class: 'secret',
    words: {
      ko: '주민등록번호',
      ja: '韓国の住民登録番号',
      en: 'Korean resident registration number',
    },
    detect: [
      {
        by: 'shape',
        pattern: /(?<![\d-])\d{6} ?- ?[1-49]\d{6}(?![\d-])/g,
        check: (body) => isBirthDate(digitsOf(body)),
      },
      {
        by: 'shape',
        pattern: /(?<![\w.-])\d{6}[1-49]\d{6}(?![\w.-])/g,
        check: (body) => isBirthDate(digitsOf(body)) && hasResidentCheck(digitsOf(body)),
      },
      {
        by: 'shape',
        pattern: /(?<![\d-])\d{6}-[1-4]\*{6}/g,
        check: (body) => isBirthDate(digitsOf(body)),
      },
      {
        by: 'name',
        names: `
          주민등록번호 주민번호 住民登録番号 rrn residentnumber residentregistrationnumber jumin juminno`,
        value: hasDigits(7, 13),
      },
    ],
    good: ['주민등록번호: ⟦850101-1234567⟧', '⟦9001011234568⟧'],
    bad: ['851301-1234567', '1700000000000', '2024-01-15'],
  },
  {
    id: 'kr-foreigner-number',
    class: 'secret',
    words: {
      ko: '외국인등록번호',
      ja: '韓国の外国人登録番号',
      en: 'Korean foreigner registration number',
    },
    detect: [
      {
        by: 'shape',
        pattern: /(?<![\d-])\d{6} ?- ?[5-8]\d{6}(?![\d-])/g,
        check: (body) => isBirthDate(digitsOf(body)),
      },
      {
        by: 'shape',
        pattern: /(?<![\w.-])\d{6}[5-8]\d{6}(?![\w.-])/g,
        check: (body) => isBirthDate(digitsOf(body)) && hasResidentCheck(digitsOf(body)),
      },
      {
        by: 'name',
        names: '외국인등록번호 외국인번호 外国人登録番号 alienregistrationnumber foreignernumber',
        value: hasDigits(7, 13),
      },
    ],
    good: ['외국인등록번호 ⟦850101-5234567⟧'],
    bad: ['850145-5234567'],
  },
  {
    id: 'jp-my-number',
    class: 'secret',
    words: { ko: '일본 마이넘버', ja: 'マイナンバー', en: 'My Number' },
    detect: [
      {
        by: 'shape',
        pattern: /(?<![\d-])\d{4}(?<gap>[ -])\d{4}\k<gap>\d{4}(?![\d-]| \d)/g,
        check: (body) => hasMyNumberCheck(digitsOf(body)),
      },
      {
        by: 'name',
        names: 'マイナンバー 個人番号 마이넘버 mynumber individualnumber',
        value: hasDigits(12, 12),
      },
    ],
    good: ['マイナンバー：⟦123456789018⟧', '⟦1234 5678 9018⟧'],
    bad: ['1234 5678 9012', '123456789018'],
  },
  {
    id: 'card-number',
    class: 'secret',
    words: { ko: '카드 번호', ja: 'カード番号', en: 'card number' },
    detect: [
      { by: 'shape', pattern: /(?<![\w.-])\d{13,19}(?![\w-]|\.\d)/g, check: isCard },
      {
        by: 'shape',
        pattern:
          /(?<![\w.-])\d{4}(?<gap>[ -])\d{4}\k<gap>\d{4}\k<gap>\d{2,4}(?:\k<gap>\d{3})?(?![\w-])/g,
        check: isCard,
      },
      {
        by: 'shape',
        pattern: /(?<![\w.-])\d{4}(?<gap>[ -])\d{6}\k<gap>\d{4,5}(?![\w-])/g,
        check: isCard,
      },
      {
        by: 'name',
        names: 'cardnumber cardno 카드번호 カード番号 クレジットカード番号 pan',
        value: hasDigits(13, 19),
      },
    ],
    good: [
      '"number": "⟦4111 1111 1111 1111⟧"',
      '⟦378282246310005⟧',
      '카드 번호: ⟦9410-1234-5678-9012⟧',
    ],
    bad: ['4111 1111 1111 1112', '1700000000000000', '0000 0000 0000 0000'],
  },
  {
    id: 'card-security-code',
    class: 'secret',
    words: { ko: '카드 보안 코드', ja: 'セキュリティコード', en: 'card security code' },
    detect: [
      {
        by: 'name',
        names: 'cvc cvv cvv2 cvc2 cardcvc securitycode 카드보안코드 セキュリティコード',
        value: (value) => /^\d{3,4}$/.test(value),
      },
    ],
    good: ['"cvc": "⟦123⟧"', 'セキュリティコード：⟦9876⟧'],
    bad: ['cvc is required'],
  },
  {
    id: 'us-ssn',
    class: 'secret',
    words: { ko: '미국 사회보장번호', ja: '米国の社会保障番号', en: 'US social security number' },
    detect: [
      { by: 'shape', pattern: /(?<![\w.-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-])/g },
      { by: 'name', names: 'ssn socialsecuritynumber', value: hasDigits(9, 9) },
    ],
    good: ['SSN ⟦219-09-9999⟧'],
    bad: ['000-12-3456', '2024-01-15'],
  },
  {
    id: 'passport-number',
    class: 'secret',
    words: { ko: '여권 번호', ja: '旅券番号', en: 'passport number' },
    detect: [
      {
        by: 'name',
        names: 'passport passportno passportnumber 여권번호 旅券番号 パスポート番号',
        value: (value) => /^[A-Z]{1,2}\d{3}[A-Z0-9]\d{3,5}$/i.test(value),
      },
    ],
    good: ['여권번호: ⟦M12345678⟧', 'passport_no=⟦TK1234567⟧'],
    bad: ['passport: local'],
  },
  {
    id: 'kr-driver-license',
    class: 'secret',
    words: { ko: '운전면허번호', ja: '韓国の運転免許番号', en: 'Korean driver’s licence number' },
    detect: [{ by: 'shape', pattern: /(?<![\w.-])(?:1[1-9]|2[0-8])-\d{2}-\d{6}-\d{2}(?![\w-])/g }],
    good: ['⟦11-08-123456-78⟧'],
    bad: ['45-08-123456-78'],
  },
  {
    id: 'jp-driver-license',
    class: 'secret',
    words: {
      ko: '일본 운전면허번호',
      ja: '運転免許証番号',
      en: 'Japanese driver’s licence number',
    },
    detect: [
      {
        by: 'name',
        names: `
          免許証番号 運転免許証番号 運転免許番号 運転免許 운전면허번호 면허번호 driverlicense driverslicense
          licensenumber`,
        value: hasDigits(10, 12),
      },
    ],
    good: ['免許証番号：⟦301234567890⟧'],
    bad: ['免許証番号：未入力'],
  },
]
