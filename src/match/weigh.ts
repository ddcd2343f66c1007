import type { Role } from '../read/roleOf.ts'
import type { Described } from './findDescribed.ts'
import type { Sign } from './sign.ts'
import { descriptionWeights, signWeights, surestOfBare } from './weights.ts'

/** What is known of the paste beside one sign. */
export interface Around {
  /** Code-like names that no guide covers. */
  readonly foreign: number
  /** The words right before and behind the sign on its line, without a hard gap between. */
  readonly before: string
  readonly after: string
  /** How many entries have the same signature. */
  readonly shared: number
  /** What the rest of the paste says for the entry, 0..1. */
  readonly told: number
  /** The entry has a code, and the paste has none of its codes. */
  readonly codeMissing: boolean
  /** 1 where the paste gives the entry's HTTP status, -1 where it gives another, 0 where nobody says. */
  readonly status: number
  /** How plainly the paste is of another product, 0..1. */
  readonly alien: number
  /** The words around it say that it is not this error, or no longer. */
  readonly isDenied: boolean
  /** Share of the telling words of its line that stand outside it. */
  readonly uncovered: number
  /** Its clause has something in quotes that it leaves unsaid. */
  readonly isQuoteLeft: boolean
  /** How little there is to the entry beside what its error carries, 0..1. */
  readonly bare: number
  /** How many other signs of the same entry the paste has elsewhere, at most 1. */
  readonly backed: number
  /** It is of an HTTP answer's envelope, and the paste has a sign that is not. */
  readonly isEnvelope: boolean
}

export type Features = Readonly<Record<string, number>>

/** Words that people and logs put around a message without changing which one it is. */
const framing =
  /^(?:error|errors|err|exception|message|msg|code|status|response|returned|returns|return|got|get|getting|is|was|are|were|the|a|an|with|for|from|in|on|at|of|to|and|or|but|when|while|after|since|because|why|how|what|failed|fails|fail|caused|by|says|said|it|this|that|my|our|please|help|api|http|again|now|still|all|i|we|not|java|com|org|net|problem|issue|only|even|then|during|via|see|saw|keeps|keep|comes|back|every|time|오류|에러|경고|메시지|메세지|코드|エラー|警告|メッセージ|コード|원인|原因)$/

/** What `signWeights` weighs of a sign, by the names that the weights have; what does not hold is 0. */
export function signFeatures(sign: Sign, around: Around): Features {
  const isTyped = sign.kind === 'typo'
  return {
    bias: 1,
    code: flag(sign.kind === 'code'),
    otherCase: flag(sign.kind === 'code' && !sign.sameText),
    otherCaseInCode: flag(sign.kind === 'code' && !sign.sameText && sign.role === 'code'),
    typo: flag(isTyped),
    edits: sign.edits,
    doubtful: flag(sign.isDoubtful),
    length: Math.min(1, sign.length / 16),
    terse: isNumbered(sign, around) ? 0 : terseness(sign) * (1 - sign.share),
    goesOn: flag(sign.goesOn),
    followed: goesOnInWords(around.after) ? 1 - Math.min(0.7, sign.length / 60) : 0,
    excess: sign.excess,
    preceded: flag(goesOnInWords(around.before) && sign.kind !== 'code'),
    foreignCode: flag(around.foreign > 0),
    request: isRole(sign.role, 'request'),
    quiet: isRole(sign.role, 'quiet'),
    value: isRole(sign.role, 'value'),
    shared: flag(around.shared > 1),
    told: around.told,
    exactText: flag(sign.sameText),
    codeMissing: flag(around.codeMissing),
    status: Math.max(0, around.status),
    otherStatus: Math.max(0, -around.status),
    alien: around.alien,
    denied: flag(around.isDenied),
    unquoted: sign.unquoted,
    uncovered: around.uncovered,
    uncoveredBare: isNamed(sign) ? 0 : around.uncovered * around.bare,
    quoteLeftBare:
      sign.kind !== 'code' && sign.kind !== 'template' && around.isQuoteLeft ? around.bare : 0,
    precededBare: isMoreWords(around.before) && sign.kind !== 'code' ? around.bare : 0,
    followedBare: goesOnInWords(around.after) && sign.kind !== 'code' ? around.bare : 0,
    textBare: sign.kind === 'code' ? 0 : around.bare,
    backed: around.backed,
    envelope: flag(around.isEnvelope),
  }
}

const flag = (holds: boolean) => (holds ? 1 : 0)

/** Whether it is a code that has letters: nothing else is called so, whatever is said of it. */
const isNamed = ({ kind, value }: Sign) => kind === 'code' && /[a-z]/i.test(value)

/** Whether a number is said to be an error's. */
const isNumbered = ({ kind, value }: Sign, { before }: Around) =>
  kind === 'code' && /^-?\d+$/.test(value) && numbered.test(before)

const numbered =
  /^(?:ts|cs|c|e|er|err|error|code|errno|ora|sql|no|오류|에러|코드|오류코드|에러코드|エラー|コード|エラーコード)$/

/** How little a signature says: one common word or a bare number 1, two words less, a name with its own shape nothing. */
function terseness({ kind, value, length }: Sign): number {
  if (kind === 'code') return /^-?\d+$/.test(value) ? Math.max(0, 1 - length / 9) : 0
  if (/[\u3040-\uffff]/.test(value)) return Math.max(0, Math.min(1, (9 - length) / 5))
  const words = value.replace(/\{[^{}]*\}/g, ' ').match(/[\p{L}\d]+/gu)?.length ?? 0
  return words < 2 ? 1 : Math.max(0, 0.9 - length / 20) * (words < 3 ? 1 : 0.5)
}

const isRole = (role: Role, sought: Role) => (role === sought ? 1 : 0)
const isMoreWords = (word: string) => word.length > 1 && /^\D/.test(word) && !framing.test(word)
const goesOnInWords = (word: string) => /^[a-z]/.test(word) && !framing.test(word)

/** What is known of the paste beside one description. */
export interface Telling {
  /** The best description of another entry. */
  readonly rival: Described | undefined
  /** The best description of a fourth entry: twins may be near, the rest should be far. */
  readonly fourth: Described | undefined
  readonly foreign: number
  /** The best probability of a sign for another entry. */
  readonly signed: number
  /** The paste has what reads as an error's literal text, and no signature is it. */
  readonly isName: boolean
  /** Share of that text that the description leaves unsaid. */
  readonly missed: number
  /** A machine said that text: it stands in a message's field or behind an exception. */
  readonly isField: boolean
  /** That text is part of one of the entry's signatures. */
  readonly isPart: boolean
  /** It is part of those of others too. */
  readonly isPartOfMany: boolean
  /** As of a sign. */
  readonly status: number
  readonly alien: number
}

/** What `descriptionWeights` weighs of a description, by the names that the weights have; what does not hold is 0. */
export function descriptionFeatures(
  described: Described,
  {
    rival,
    fourth,
    foreign,
    signed,
    isName,
    isField,
    missed,
    isPart,
    isPartOfMany,
    status,
    alien,
  }: Telling,
): Features {
  const { coverage, told, titled, own, breadth, rank, unknown, native, bare, words } = described
  return {
    bias: 1,
    coverage,
    told: Math.log(1 + told),
    few: 1 / Math.max(0.5, words),
    bare,
    bareAndUncovered: bare * (1 - coverage),
    titled: titled / told,
    own,
    breadth,
    lead: leadOver(rank, rival) * Math.min(1, (words - 1) / 2),
    leadOfThree: leadOver(rank, fourth) * Math.min(1, (words - 1) / 2),
    oneWord: words < 2 ? 1 : 0,
    unknown,
    coverageNative: native * coverage,
    unknownNative: native * unknown,
    unknownFew: words < 3 ? unknown : 0,
    whole: coverage > 0.95 && unknown === 0 ? 1 : 0,
    wholeOne: coverage > 0.95 && unknown === 0 && words < 2 ? 1 : 0,
    part: isPart ? 1 : 0,
    partOfMany: isPartOfMany ? 1 : 0,
    name: isName && !isPart ? 1 : 0,
    nameInField: isField && !isPart ? 1 : 0,
    missed: isPart ? 0 : missed,
    foreignCode: foreign > 0 ? 1 : 0,
    signed,
    status: Math.max(0, status),
    otherStatus: Math.max(0, -status),
    alien,
  }
}

const leadOver = (rank: number, other: Described | undefined) =>
  other === undefined ? 1 : Math.max(-1, 1 - other.rank / rank)

/** The probability that weights and features make. */
function probability(features: Features, weights: Readonly<Record<string, number>>): number {
  let odds = 0
  for (const name in weights) odds += (weights[name] ?? 0) * (features[name] ?? 0)
  return 1 / (1 + Math.exp(-odds))
}

/** How likely a sign is to name the entry that the paste needs, 0..1. */
export const signProbability = (sign: Sign, around: Around): number =>
  probability(signFeatures(sign, around), signWeights)

/** How likely a description is to be of the entry that the paste needs, 0..1. */
export function descriptionProbability(described: Described, telling: Telling): number {
  const likely = probability(descriptionFeatures(described, telling), descriptionWeights)
  const isDoubtful =
    described.bare > 0.5 || telling.alien > 0 || (telling.isPart && described.words < 3)
  return isDoubtful ? Math.min(surestOfBare, likely) : likely
}
