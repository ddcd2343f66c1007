import { window } from './window.ts'

const pointer =
  /(?:자세한|관련 정보|관련된 정보|상세한|더 많은|더 알아|詳細|詳しく|関連情報|関連する情報|for (?:more|further|additional|details|information|an? example)|more information|to learn more|learn more).*(?:참고|참조|확인|보세요|ご覧|参照|確認|see|refer|read|check|visit)|^(?:see|refer to|read|also see|see also)\b(?! (?:if|whether)\b)|^learn (?:more|how)|^(?:also|for .{3,80}), see\b|については.{1,120}(?:参照|ご覧)|관한.{1,80}(?:참조|참고)하세요|\bsee\b .{1,120} for (?:information|details|more|an? )/i

/** Whether a sentence only says where to read more. */
export function isPointer(text: string): boolean {
  const said = text.slice(0, window)
  const rest = said.replace(/\([^()]*\)/g, ' ')
  return pointer.test(/[\p{L}\p{N}]/u.test(rest) ? rest : said)
}
