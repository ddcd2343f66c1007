import type { Kind } from './kind.ts'

/** Numbers of orders, shops and customers. */
export const references: readonly Kind[] = [
  {
    id: 'order-id',
    class: 'identifier',
    words: { ko: '주문 번호', ja: '注文番号', en: 'order number' },
    detect: [
      {
        by: 'name',
        names: `
          orderid orderno ordernumber merchantorderid merchantuid moid ordid 주문번호 주문id 주문아이디 注文番号
          注文id オーダーid オーダー番号 受注番号`,
        value: (value) => /\d/.test(value) && value.length >= 3,
      },
    ],
    good: ['"orderId":"⟦20240115-A0017⟧"', '주문번호: ⟦20240115123⟧', '注文番号は⟦A-100293⟧です'],
    bad: ['orderId is required', '"orderId": null', '주문번호: 중복'],
  },
  {
    id: 'merchant-id',
    class: 'identifier',
    words: { ko: '상점 아이디', ja: 'ショップID', en: 'merchant id' },
    detect: [
      {
        by: 'name',
        names: `
          mid merchantid merchantno shopid storeid mchtid tid cid 상점아이디 상점id 가맹점번호 가맹점id 가맹점아이디
          ショップid 加盟店id 加盟店番号 店舗id`,
        value: (value) => value.length >= 4 && (/\d/.test(value) || value.length >= 6),
      },
    ],
    good: ['"mId":"⟦tvivarepublica4⟧"', '상점아이디: ⟦mystore01⟧'],
    bad: ['mid: null', 'merchantId is invalid'],
  },
  {
    id: 'customer-id',
    class: 'identifier',
    words: { ko: '고객 번호', ja: 'お客様番号', en: 'customer id' },
    detect: [
      {
        by: 'name',
        names: `
          customerkey customerid customerno memberid memberno userid username loginid 회원번호 고객번호 회원id
          고객키 사용자id 아이디 会員番号 お客様番号 顧客番号 会員id 顧客id ユーザーid ログインid`,
        value: (value) => value.length >= 4 && /\d/.test(value),
      },
    ],
    good: ['"customerKey": "⟦cust-28f1a0⟧"', '회원번호: ⟦1002938⟧'],
    bad: ['customerKey is required', 'userId: 12'],
  },
]
