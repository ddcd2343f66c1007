import { useEffect } from 'react'
import { useWords } from '../i18n/useWords.ts'
import type { ProductLine } from '../library/library.ts'
import { announce } from '../live/announcements.ts'
import { codeToken } from '../paste/codeToken.ts'
import type { Reading } from '../paste/protocol.ts'
import { Coded } from '../text/Coded.tsx'
import { WithoutMessage } from '../triage/WithoutMessage.tsx'
import { CopyButton } from '../wizard/CopyButton.tsx'

interface NoAnswerProps {
  readonly isDiagnosed: boolean
  readonly reading: Reading
  readonly products: readonly ProductLine[]
}

/** Says that nothing fits, or that there is nothing to look up, and what to do instead. */
export function NoAnswer({ isDiagnosed, reading, products }: NoAnswerProps) {
  const { t } = useWords()
  const { examinations, masked } = reading
  const isSuccess = !isDiagnosed && Object.values(examinations).some((one) => one.isSuccess)
  const code = codeToken(masked.text)
  const title = t(
    isDiagnosed ? 'result.diagnosedOnly' : isSuccess ? 'result.success' : 'result.none',
  )

  // biome-ignore lint/correctness/useExhaustiveDependencies: said again of each paste
  useEffect(() => announce(title), [title, reading])

  return (
    <div className="card none">
      <h2>{title}</h2>
      <p>
        {isSuccess ? (
          t('result.successHelp')
        ) : code === undefined ? (
          t('result.noneHelp')
        ) : (
          <Coded text={t('result.noneCode', { code })} />
        )}
      </p>
      <div className="actions">
        <a className="button" href="#browse">
          {t('result.browse')}
        </a>
        <a className="button quiet" href="#support">
          {t('result.support')}
        </a>
        {!isSuccess && (
          <CopyButton text={() => masked.text} label={t('result.copyMasked')} isQuiet />
        )}
      </div>
      <WithoutMessage products={products} />
    </div>
  )
}
