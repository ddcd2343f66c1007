import { Buffer } from 'node:buffer'
import type { Locale } from '../../../model/locale.ts'

const bytes = 1024 * 1024

const sections: Readonly<Record<Locale, (number: number) => string>> = {
  ko: (number) => `## \`QUEUE_HELD_${number}\` 오류가 나요

${number}번 대기열을 다른 작업이 잡고 있어서 요청을 받지 못했다는 뜻입니다.

**재시도:** ${number % 60}초 뒤에 다시 호출하세요.

- 작업자 두 명이 ${number}번 대기열을 함께 처리하고 있습니다.
    - 작업자 목록에 한 명만 있는지 확인합니다.
        - 확인 위치: 콘솔 > 대기열 > 작업자
        - 아니라면: ${number % 7}번 작업자를 뺍니다.
    - 환불 API에서 발생했다면, 진행 중인 환불이 없는지 확인합니다.
    - 등록 API에서 발생했다면, \`queueId\`가 열두 자리인지 확인합니다.
- 멈춘 가져오기 작업이 남아 있습니다.
    - ${number % 28}일 기록이 DONE으로 끝나는지 확인합니다.

`,
  ja: (number) => `## \`QUEUE_HELD_${number}\`エラーが返される

別のジョブが${number}番のキューを使っているため、リクエストを受け付けられません。

**再試行：** ${number % 60}秒後にもう一度呼び出してください。

- 2つのワーカーが${number}番のキューを同時に処理している。
    - ワーカーの一覧に1つだけあることを確認する。
        - 確認場所：コンソール > キュー > ワーカー
        - そうでない場合：${number % 7}番のワーカーを外す。
    - 返金APIで発生した場合は、処理中の返金がないことを確認する。
    - 登録APIで発生した場合は、\`queueId\`が12桁であることを確認する。
- 中断した取り込みが残っている。
    - ${number % 28}日のログがDONEで終わっていることを確認する。

`,
  en: (number) => `## The call fails with \`QUEUE_HELD_${number}\`

Another job holds queue ${number}, so the request is not taken.

**Retry:** Wait ${number % 60} seconds, then call again.

- Two workers handle queue ${number} at the same time.
    - Check that one worker alone is in the list.
        - Where to look: Console > Queues > Workers
        - If not: Remove worker ${number % 7}.
    - If it comes from the Refund API, check that no refund is open.
    - If it comes from the Register API, check that \`queueId\` has twelve digits.
- An import that was broken off is left over.
    - Check that the log of day ${number % 28} ends with DONE.

`,
}

/** A guide of 1 MB in UTF-8, of as many errors as that takes. */
export function longGuide(locale: Locale): { readonly text: string; readonly entries: number } {
  const parts = [`# ${locale}\n\n`]
  let left = bytes
  for (let number = 0; left > 0; number += 1) {
    const part = sections[locale](number)
    parts.push(part)
    left -= Buffer.byteLength(part)
  }
  return { text: parts.join(''), entries: parts.length - 1 }
}
