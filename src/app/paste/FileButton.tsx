import { useRef } from 'react'
import { useWords } from '../i18n/useWords.ts'
import { useTakeFile } from './useTakeFile.ts'

/** Opens a text file into the box. */
export function FileButton() {
  const { t } = useWords()
  const input = useRef<HTMLInputElement>(null)
  const takeFile = useTakeFile()
  return (
    <>
      <button
        type="button"
        className="button quiet needs-script"
        onClick={() => input.current?.click()}
      >
        {t('box.file')}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-hidden="true"
        tabIndex={-1}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          event.currentTarget.value = ''
          if (file !== undefined) void takeFile(file)
        }}
      />
    </>
  )
}
