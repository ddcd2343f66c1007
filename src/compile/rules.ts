import { basicWithoutColon } from './rules/basicWithoutColon.ts'
import { brokenFrontMatter } from './rules/brokenFrontMatter.ts'
import { brokenLink } from './rules/brokenLink.ts'
import { conditionNamesAnother } from './rules/conditionNamesAnother.ts'
import { damagedHeader } from './rules/damagedHeader.ts'
import { differingLiteral } from './rules/differingLiteral.ts'
import { duplicateCode } from './rules/duplicateCode.ts'
import { entryWithoutCause } from './rules/entryWithoutCause.ts'
import { entryWithoutCheck } from './rules/entryWithoutCheck.ts'
import { fullWidthCode } from './rules/fullWidthCode.ts'
import { invisibleCharacter } from './rules/invisibleCharacter.ts'
import { mangledFrontMatter } from './rules/mangledFrontMatter.ts'
import { missingTranslation } from './rules/missingTranslation.ts'
import { productYaml } from './rules/productYaml.ts'
import { realSecret } from './rules/realSecret.ts'
import { refusedHeader } from './rules/refusedHeader.ts'
import type { Rule } from './rules/rule.ts'
import { shortTableRow } from './rules/shortTableRow.ts'
import { skippedHeadingLevel } from './rules/skippedHeadingLevel.ts'
import { uncheckedLink } from './rules/uncheckedLink.ts'
import { unclosedFence } from './rules/unclosedFence.ts'
import { unparsableJson } from './rules/unparsableJson.ts'
import { unreachableContact } from './rules/unreachableContact.ts'
import { uselessExcuse } from './rules/uselessExcuse.ts'

/** Every rule, by id. A file in `rules/` that is not listed here fails a test. */
export const rules: readonly Rule[] = [
  basicWithoutColon,
  brokenFrontMatter,
  brokenLink,
  conditionNamesAnother,
  damagedHeader,
  differingLiteral,
  duplicateCode,
  entryWithoutCause,
  entryWithoutCheck,
  fullWidthCode,
  invisibleCharacter,
  mangledFrontMatter,
  missingTranslation,
  productYaml,
  realSecret,
  refusedHeader,
  shortTableRow,
  skippedHeadingLevel,
  uncheckedLink,
  unclosedFence,
  unparsableJson,
  unreachableContact,
  uselessExcuse,
]
