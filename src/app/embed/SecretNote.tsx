import { useEffect, useState } from 'react'
import { wordsIn } from '../../model/locale.ts'
import { useLocale } from '../i18n/useWords.ts'
import { announce } from '../live/announcements.ts'
import type { Reading } from '../paste/protocol.ts'
import { secretCuts } from './askedTexts.ts'
import { tellHost } from './hostLink.ts'
import { secretKinds } from './secretKinds.ts'
import { useFrameWords } from './useFrameWords.ts'

/** Beside a form: what kinds of secrets the person has written into it, and a button that masks them there. Nothing is masked without it. */
export function SecretNote({ reading }: { readonly reading: Reading }) {
  const f = useFrameWords()
  const locale = useLocale()
  const [pressedFor, setPressedFor] = useState<Reading>()
  const kinds = secretKinds(reading)
  const isMasked = pressedFor !== undefined && kinds.length === 0

  // Said once it is so: the host's fields are not ours.
  useEffect(() => {
    if (isMasked) announce(f('secretsMasked'))
  }, [isMasked, f])

  if (kinds.length === 0) return null
  const names = kinds.map((kind) => wordsIn(reading.kinds[kind] ?? {}, locale) || kind)

  const maskThem = async () => {
    setPressedFor(reading)
    tellHost({ kind: 'mask', cuts: await secretCuts() })
  }
  return (
    <div className="suggest secret-note">
      <p>
        {f('secrets')}
        <strong>{new Intl.ListFormat(locale).format(names)}</strong>
      </p>
      <button
        type="button"
        className="button small"
        disabled={pressedFor === reading}
        onClick={maskThem}
      >
        {f('maskThem')}
      </button>
    </div>
  )
}
