import { isOnlyName } from './nameIn.ts'

/** Words that stand in the place of a value and say only something about it. */
const words = new Set(
  `null nil none undefined nan true false yes no on off ok string str text number int integer long bool boolean object array any char
  varchar bytes required optional missing invalid incorrect wrong expired empty blank mismatch mismatched denied failed failure failing error
  unauthorized forbidden rejected revoked unknown unsupported malformed valid present absent set unset provided given used exists
  must is are was has have should cannot can't not may too without this that it its please check see characters minimum maximum least length short long weak strong
  authentication authorization verification validation type name value key keys password token secret hidden masked redacted filtered removed omitted
  client server header query body path cookie basic bearer oauth oauth2 jwt saml sso default todo tbd n/a na readonly private public protected static const let var new
  필수 선택 없음 없다 없습니다 오류 실패 만료 만료됨 불일치 잘못됨 중복 누락 확인 값 문자열 미입력 입력 변경 초기화 재설정 재발급 발급 필요 사용 유효 무효
  必須 任意 なし エラー 失敗 無効 有効 期限切れ 不一致 未設定 未入力 入力 確認 変更 再発行 不明 値 文字列 不正 重複 省略`.split(
    /\s+/,
  ),
)

/** Endings and particles by which Korean and Japanese sentences are known. */
const sentence =
  /(?:다|요|음|함|됨|임|까|죠|세요|십시오|입니다|습니다|ます|です|せん|した|ない|ください|さい|いる|する|れる|られ|こと|ため|場合)[.。!！?？)]?$|[을를은는이가의에로와과도] |[はがをにでのと](?=[\u3041-\u9fff])/

const template =
  /^(?:['"]?%[-.\d]{0,6}[a-zA-Z@]{1,2}[)'"]*|[*•●·.\-_xX#?…]{3,}|[*•●]+|\$?\{.*|\$\(.*|\$[A-Za-z_]\w*|%[A-Za-z_]\w*%|<.*|\{\{.*|#\{.*|@\{.*|\[(?:[A-Z][A-Z _-]+|[a-z]*(?:redact|mask|filter|hidden|secret|your|protect|truncat|object)[a-z ]*)\]?.*|\(.*|!\w+ .*|(?:your|my|example|sample|insert|put|enter|some|the)[-_ ].*(?:here|key|token|password|secret|value|id|pw|string)[-_ ]?.*|(?:YOUR|MY)_.*|\.\.\.|…|!(?:Ref|Sub|GetAtt|ImportValue|env).*)$/i

/** What a program writes where a value is read from elsewhere: `process.env.X`, `config.password`, `getPassword()`. */
const expression =
  /^(?:(?:process|os|System|sys|ENV|env|import|secrets|vault|ssm|args|opts|options|config|conf|settings|props|req|request|res|this|self|ctx|context|params|user|data|body|form|input|event|state|credentials|std|Deno|Bun|builder|response|result)\b[.[(:].*|[A-Za-z_$][A-Za-z_$]*(?:\.[A-Za-z_$][A-Za-z_$]*){1,6}(?:\(.*)?|[A-Za-z_$][\w$.]*\(.*)$/

/** Whether what stands in the place of a value is a word about it, a template or an expression, so that there is nothing to mask. */
export function isHarmless(value: string, isQuoted: boolean, rest: string): boolean {
  const plain = value.slice(0, 256).trim()
  const lower = plain.toLowerCase().replace(/[.,;:!?。]+$/, '')
  if (lower === '' || words.has(lower) || template.test(plain) || plain.startsWith('-----'))
    return true
  if (/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/.test(plain))
    return isEasternSentence(plain, isQuoted)
  if (isQuoted) return isLatinSentence(plain)
  if (expression.test(plain) || isOnlyName(plain)) return true
  return /^[A-Za-z][a-z'’-]*[,.:;]?$/.test(plain) && isLatinSentence(`${plain}${rest}`)
}

function isEasternSentence(plain: string, isQuoted: boolean): boolean {
  if (sentence.test(plain) || plain.split(/\s+/).some((word) => words.has(word))) return true
  return !isQuoted && !/[\d!-/:-@A-Za-z]/.test(plain)
}

/** Two words or more of which one is a word of sentences, and none of which holds a digit in its middle. */
function isLatinSentence(text: string): boolean {
  const parts = text.trim().split(/\s+/).slice(0, 12)
  if (parts.length < 2) return /^[A-Z]{2,}(?:_[A-Z]{2,})+$/.test(text.trim())
  return (
    parts.some((part) => words.has(part.toLowerCase().replace(/[^a-z'/]/g, ''))) &&
    !/[A-Za-z]\d[A-Za-z]|[!@#$%^&*]\w/.test(parts[0] ?? '')
  )
}
