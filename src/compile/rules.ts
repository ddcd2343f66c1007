import { basicWithoutColon } from './rules/basicWithoutColon.ts'
import { brokenChart } from './rules/brokenChart.ts'
import { brokenFrontMatter } from './rules/brokenFrontMatter.ts'
import { brokenLink } from './rules/brokenLink.ts'
import { codeWithoutEntry } from './rules/codeWithoutEntry.ts'
import { conditionNamesAnother } from './rules/conditionNamesAnother.ts'
import { damagedHeader } from './rules/damagedHeader.ts'
import { damagedLiteral } from './rules/damagedLiteral.ts'
import { deadEnd } from './rules/deadEnd.ts'
import { differingCheckOrder } from './rules/differingCheckOrder.ts'
import { differingCode } from './rules/differingCode.ts'
import { differingLiteral } from './rules/differingLiteral.ts'
import { differingOrder } from './rules/differingOrder.ts'
import { differingStatus } from './rules/differingStatus.ts'
import { duplicateCode } from './rules/duplicateCode.ts'
import { entryWithoutCause } from './rules/entryWithoutCause.ts'
import { entryWithoutCheck } from './rules/entryWithoutCheck.ts'
import { fullWidthCode } from './rules/fullWidthCode.ts'
import { guessedPairing } from './rules/guessedPairing.ts'
import { invisibleCharacter } from './rules/invisibleCharacter.ts'
import { joinedCodes } from './rules/joinedCodes.ts'
import { mangledFrontMatter } from './rules/mangledFrontMatter.ts'
import { missingCheck } from './rules/missingCheck.ts'
import { missingTranslation } from './rules/missingTranslation.ts'
import { missingWords } from './rules/missingWords.ts'
import { oneOptionQuestion } from './rules/oneOptionQuestion.ts'
import { otherLanguage } from './rules/otherLanguage.ts'
import { productWithoutContact } from './rules/productWithoutContact.ts'
import { productYaml } from './rules/productYaml.ts'
import { realSecret } from './rules/realSecret.ts'
import { refusedHeader } from './rules/refusedHeader.ts'
import type { Rule } from './rules/rule.ts'
import { shortTableRow } from './rules/shortTableRow.ts'
import { silentPattern } from './rules/silentPattern.ts'
import { skippedHeadingLevel } from './rules/skippedHeadingLevel.ts'
import { staleTranslation } from './rules/staleTranslation.ts'
import { uncheckedLink } from './rules/uncheckedLink.ts'
import { unclosedFence } from './rules/unclosedFence.ts'
import { unknownColumn } from './rules/unknownColumn.ts'
import { unknownLabel } from './rules/unknownLabel.ts'
import { unknownRule } from './rules/unknownRule.ts'
import { unpairedLabel } from './rules/unpairedLabel.ts'
import { unparsableJson } from './rules/unparsableJson.ts'
import { unreachableCheck } from './rules/unreachableCheck.ts'
import { unreachableContact } from './rules/unreachableContact.ts'
import { unreadGuide } from './rules/unreadGuide.ts'
import { unreadHeading } from './rules/unreadHeading.ts'
import { unreadNesting } from './rules/unreadNesting.ts'
import { uselessExcuse } from './rules/uselessExcuse.ts'
import { vanishedId } from './rules/vanishedId.ts'

/** Every rule, by id. A file in `rules/` that is not listed here fails a test. */
export const rules: readonly Rule[] = [
  basicWithoutColon,
  brokenChart,
  brokenFrontMatter,
  brokenLink,
  codeWithoutEntry,
  conditionNamesAnother,
  damagedHeader,
  damagedLiteral,
  deadEnd,
  differingCheckOrder,
  differingCode,
  differingLiteral,
  differingOrder,
  differingStatus,
  duplicateCode,
  entryWithoutCause,
  entryWithoutCheck,
  fullWidthCode,
  guessedPairing,
  invisibleCharacter,
  joinedCodes,
  mangledFrontMatter,
  missingCheck,
  missingTranslation,
  missingWords,
  oneOptionQuestion,
  otherLanguage,
  productWithoutContact,
  productYaml,
  realSecret,
  refusedHeader,
  shortTableRow,
  silentPattern,
  skippedHeadingLevel,
  staleTranslation,
  uncheckedLink,
  unclosedFence,
  unknownColumn,
  unknownLabel,
  unknownRule,
  unpairedLabel,
  unparsableJson,
  unreachableCheck,
  unreachableContact,
  unreadGuide,
  unreadHeading,
  unreadNesting,
  uselessExcuse,
  vanishedId,
]
