import { wrappers } from '../../match/corpus/variants.ts'
import type { CorpusPaste } from './askCorpus.ts'

const qualities =
  'Invalid Missing Unknown Expired Unsupported Duplicate Malformed Incorrect Empty Illegal Revoked Rejected'.split(
    ' ',
  )
const things =
  'Token|Session|Key Length|Key Name|Key Usage|Key Store|Key Type|Key Policy|API Version|User Name|User Role|Data Format|Card Number|Certificate Chain|Certificate Purpose|Client Id|Client Secret|Client Certificate|MAC Length|IP Range|Signature Algorithm|Status Code|Version Number|URL Scheme|Auth Header|Auth Token|Parameter|Request Body|Amount|Merchant Id|Order Id|Encoding|Secret Name|Region|Scope|Grant Type|Payload Size'.split(
    '|',
  )
const ends =
  'Not Found|Expired|Mismatch|Not Supported|Already Exists|Limit Exceeded|Is Required|Verification Failed|Error'.split(
    '|',
  )
const korean = {
  things:
    '토큰 세션 쿠폰 카드 주문 휴대폰 배송지 회원 계좌 이메일 영수증 가상계좌 템플릿 이미지 요금제 약관 비밀번호 닉네임'.split(
      ' ',
    ),
  ends: [
    '를 찾을 수 없다고 나와요',
    ' 형식이 올바르지 않습니다',
    ' 등록이 안 돼요',
    ' 인증에 실패했습니다',
    '를 어디서 확인하나요',
    '를 삭제했는데 되살릴 수 있나요',
  ],
}
const japanese = {
  things:
    'トークン セッション クーポン カード番号 注文番号 電話番号 配送先 会員情報 口座番号 請求書 領収書 テンプレート 画像 料金プラン 利用規約 パスワード'.split(
      ' ',
    ),
  ends: [
    'が無効です',
    'が見つかりません',
    'の形式が正しくありません',
    'の有効期限が切れています',
    'を登録できません',
    'の認証に失敗しました',
  ],
}

/** Pastes close to guides about keys and certificates that no such guide answers, `random` giving numbers from 0 to 1. */
export function nearMisses(count: number, random: () => number): CorpusPaste[] {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)]
  const join = (...parts: (string | undefined)[]) => parts.join('')
  const english = () =>
    random() < 0.55 ? join(pick(qualities), ' ', pick(things)) : join(pick(things), ' ', pick(ends))
  return Array.from({ length: count }, (_, i) => {
    if (i % 4 === 2) return near(join(pick(korean.things), pick(korean.ends)))
    if (i % 4 === 3) return near(join(pick(japanese.things), pick(japanese.ends)))
    const message = english()
    const written = random() < 0.4 ? message.toUpperCase().replaceAll(' ', '_') : message
    return near(pick(wrappers)?.wrap(written) ?? written)
  })
}

const near = (paste: string): CorpusPaste => ({ paste, expected: null, kind: 'near' })
