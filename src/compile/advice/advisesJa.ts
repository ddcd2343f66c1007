import { actsJa, plainJa } from './adviceWords.ts'
import { hasSubjectJa } from './hasSubject.ts'

const end = '[。.!！:：]?[」』）)]*\\s*$'

/** Requests and recommendations. */
const asks = new RegExp(
  `(?:(?:ください|下さい|ましょう)|お?(?:勧め|すすめ|薦め)(?:し|され|です|いたし)(?:ます|ています)?|推奨(?:し|され|いたし)(?:ます|ています)|(?:のが|ことが|方が|ほうが|と)(?:最も|一番)?(?:よい|良い|いい|望まし|最善|最適|安全)[^。]{0,10}|(?:ば|と)(?:よい|良い|いい)(?:です|でしょう)|(?:${actsJa})(?:が|を)?(?:必要|可能|してください|すること)(?:です)?)${end}`,
)
/** "…するには", and "…ために" where the aim is to be rid of something. */
const purpose =
  /[るすくぐむつぬぶう]には[、,，]?|[るすくぐむつぬぶう]ためには[、,，]?|(?:防ぐ|避ける|回避する|解決する|修正する|解消する|防止する|対処する|なくす|減らす)(?:ため|の)に[、,，]?/
const fact =
  /(?:ためです|からです|のです|すぎます|ません|(?<!する必要が)あります|が必要です|とおりです|通りです|なります|れます|います)[。.]?\s*$/
const must = new RegExp(
  `(?:(?:${actsJa})(?:する|を行う|しておく)|(?:${actsJa})し直す|を[^。]{1,60}?(?:す|く|ぐ|む|る|う|つ|ぬ|ぶ))(?:必要があります|必要がある|べきです)${end}|(?:${actsJa})すべきです${end}|を(?:${actsJa})(?:のこと)?[。]?\\s*$|(?:${actsJa})(?:しなければなりません|しなくてはなりません|しなければいけません)${end}`,
)
/** What has to be so, and not what to do: "値には数値を指定する必要があります". */
const bound = /(?<!場合|とき|時|際|前|後|[るすくぐむつぬぶう])には/
const plain = new RegExp(
  `(?:(?:${actsJa})(?:して使用)?(?:します|する(?:こと)?)|(?:${plainJa})ます|(?:よう|に|く)します)${end}`,
)
const can = new RegExp(
  `(?:(?:${actsJa})(?:すること(?:が|も))?|(?:使う|変える|置き換える|増やす|減らす|渡す|加える|分ける)こと(?:が|も))でき(?:ます|る)${end}`,
)
const rids = new RegExp(
  `(?:解決|回避|修正|対処|解消|復旧|防止|予防)(?:することが|が)?(?:でき(?:ます|る)|可能です)${end}|(?:避ける|防ぐ|なくす)ことができ(?:ます|る)${end}|(?:解決|修正|回避|対処)(?:する)?(?:(?:[1１一]|ひと)つの)?(?:方法|策|法)は.*(?:こと|の)です${end}|(?:すべき|するべき|したほうがよい|した方がよい)理由です${end}|ことで[、,，]?[^。]{1,60}(?:満た|防|避け|解消|解決|回避)[^。]{0,12}(?:ます|できる)${end}`,
)
const instead = /^(?:または|あるいは|代わりに|もしくは|その代わり|代替案として)[、,，\s]?/

/** How much of the end of a sentence shows its mood: a long one costs no more than a short one. */
const mood = 60

/** Whether a Japanese sentence tells its reader to do something. */
export function advisesJa(text: string): boolean {
  const last = text.slice(-mood)
  if (asks.test(last) || rids.test(text)) return true
  if (purpose.test(text) && /(?:ます|です|する|ない)[。.:：]?\s*$/.test(last) && !fact.test(last))
    return true
  const isBound = must.test(text.slice(-2 * mood))
  const isAct =
    isBound ||
    plain.test(last) ||
    can.test(last) ||
    (instead.test(text) && /(?:できます|可能です|します)[。.:：]?\s*$/.test(last))
  return isAct && !hasSubjectJa(text) && !(isBound && bound.test(text))
}
