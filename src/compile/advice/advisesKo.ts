import { actsKo, bareKo, plainKo } from './adviceWords.ts'
import { hasSubjectKo } from './hasSubject.ts'

const end = '[.。!！:：]?["\'”’)]*\\s*$'

/** Requests and recommendations, and what is said to be needed. */
const asks = new RegExp(
  `(?:(?:하십시오|십시오|[가-힣]세요|주십시오|바랍니다|마세요)|(?:하면|으면|시면) (?:됩니다|돼요)|(?:을|를|것이|게|편이|하면) ?(?:가장 ?)?(?:좋습니다|좋아요|안전합니다|바람직합니다|권장(?:합니다|됩니다|드립니다|해요))|할 필요가 있(?:습니다|어요)|방법이 될 수 있(?:습니다|어요)|(?:추가|선언|정의|변경|수정|활성화|설치|등록|제거|포함)되어야 (?:합니다|해요)|(?:${actsKo})(?:이|가)? ?필요(?:합니다|해요)|(?:을|를) 권장(?:합니다|드립니다)|(?:확인|조치|수정|변경|설정|점검|입력|재시도|재발급|등록)(?: 후 재시도)? ?(?:필요|요망|요함|가능|바람))${end}`,
)
/** "…하려면", and "…위해" where the aim is to be rid of something. */
const purpose =
  /[가-힣]려면[,\s]|기 위해서는[,\s]|(?:막|방지하|피하|회피하|해결하|수정하|예방하|우회하|없애|줄이|찾|찾아내|알아내|파악하|진단하|확인하)기 위해(?:서)?[,\s]/
/** The same aims, whatever is said to serve them. */
const rid = /(?:해결|수정|방지|회피|제거|우회|해소|억제) ?하려면|(?:피하|없애|막으|고치|줄이)려면/
const fact =
  /(?:때문입니다|때문이에요|[^야]입니다|이에요|예요|없습니다|없어요|않습니다|않아요|됩니다|돼요|발생합니다|필요합니다|필요해요|같습니다|같아요|[^수] 있습니다|[^수] 있어요)[.。]?\s*$/
/** What a program tells another: "새로고침하라고 알려줍니다". */
const told = /(?:라고|도록) (?:알리|알려|요청하|요청합|지시|전달|통지)[^.]{0,12}[.。]?\s*$/
const must = new RegExp(
  `(?:(?:${actsKo}) ?(?:해야|하여야)|[을를] [^.]{1,60}?(?:하여|[붙줄높먹움벌]여|[가-힣](?<![이여되있없않같맞여돼]|[있없않같맞이되]어|[같맞]아))야) ?(?:합니다|해요|됩니다|돼요|한다)${end}`,
)
/** What has to be so, and not what to do: "값에는 숫자를 지정해야 합니다". */
const bound = /(?<!경우|때|후|전|다음|뒤)에는 /
const plain = new RegExp(
  `(?:(?:${actsKo}) ?(?:합 ?니다|한다|해요|해 보 ?세요|해 봅 ?니다)|(?:${plainKo})니다|(?:${bareKo})다|도록 (?:합 ?니다|해요|해야 ?합니다)|봅니다)${end}`,
)
const can = new RegExp(`(?:${actsKo}) ?(?:할|해 볼) 수(?:도)? 있(?:습니다|어요|다)${end}`)
/** What brings an error about is no remedy, though one can do it. */
const happens = /(?:발생|나타날|생길|일으킬|려고 할|초래할|유발할|[았었했였]을) 수|수 없/
/** To be rid of an error is a remedy, whoever the sentence speaks of. */
const rids = new RegExp(
  `(?:해결|방지|우회|회피|예방|복구)(?:할|될) 수(?:도)? 있(?:습니다|어요|다)${end}|피할 수 있(?:습니다|어요)${end}|면 ?[^.]{0,30}(?:해결|방지|제거|해소) ?됩니다${end}|(?:해결|수정|방지|회피|조치|대처) ?(?:하는 )?(?:방법|책|방안|법)은 .*것입니다${end}`,
)
/** A note of a step without its verb: "라벨을 확인", "라벨을 확인할 것". */
const noted = new RegExp(`[을를] (?:${actsKo}) ?(?:하기|할 것|함)?[.。]?\\s*$`)
const instead = /^(?:또는|대신|혹은|아니면|그 대신|다른 방법으로)[,\s]/

/** How much of the end of a sentence shows its mood: a long one costs no more than a short one. */
const mood = 60

/** Whether a Korean sentence tells its reader to do something. */
export function advisesKo(text: string): boolean {
  const last = text.slice(-mood)
  if (noted.test(last)) return !hasSubjectKo(text)
  if (!/[다요오람망함능][.。!！:：]?["'”’)]*\s*$/.test(last)) return false
  if (asks.test(last) || rids.test(text)) return true
  if (told.test(last)) return false
  if (rid.test(text) || (purpose.test(text) && !fact.test(last))) return true
  if (happens.test(last)) return false
  const isBound = must.test(text.slice(-2 * mood))
  const isAct =
    isBound ||
    plain.test(last) ||
    can.test(last) ||
    (instead.test(text) &&
      /(?:수(?:도)? 있(?:습니다|어요)|면 [^.]{0,60}[가-힣](?:니다|요))[.。:：]?\s*$/.test(last))
  return isAct && !hasSubjectKo(text) && !(isBound && bound.test(text))
}
