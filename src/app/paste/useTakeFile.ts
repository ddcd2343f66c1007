import { use, useCallback } from 'react'
import { useNavigate, useParams } from 'react-router'
import { useWords } from '../i18n/useWords.ts'
import { pathOf } from '../library/addresses.ts'
import { SiteContext } from '../site/siteContext.ts'
import { formatSize } from './formatSize.ts'
import { say } from './notice.ts'
import type { Origin } from './pasteStore.ts'
import { readPaste } from './reader.ts'
import { mostBytes, readTextFile } from './readTextFile.ts'

/** Takes a text that was pasted anywhere: it is read, and the first page shows what was found. */
export function useTakeText(): (text: string, origin: Origin) => void {
  const { locale } = useWords()
  const { data } = use(SiteContext)
  const { product } = useParams()
  const navigate = useNavigate()
  return useCallback(
    (text, origin) => {
      say(undefined)
      readPaste(text, origin, locale, data)
      if (product !== undefined) void navigate(pathOf(locale))
    },
    [locale, data, product, navigate],
  )
}

/** Takes a file: its text is read, or the page says why it cannot be. */
export function useTakeFile(): (file: File) => Promise<void> {
  const { t, locale } = useWords()
  const takeText = useTakeText()
  return useCallback(
    async (file) => {
      const read = await readTextFile(file)
      if (read.kind === 'text') return takeText(read.text, { kind: 'file', name: file.name })
      say(t(`box.${read.kind}`, { limit: formatSize(mostBytes, locale) }))
    },
    [t, locale, takeText],
  )
}
