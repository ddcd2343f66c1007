import { useEffect, useState } from 'react'
import { useWords } from '../i18n/useWords.ts'
import { mostInBox } from './limits.ts'
import { useTakeFile, useTakeText } from './useTakeFile.ts'

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName))
  )
}

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true

/** Takes what is pasted or dropped anywhere on the page, and says where a drag may end. */
export function PageDrop() {
  const { t } = useWords()
  const [isOver, setOver] = useState(false)
  const takeText = useTakeText()
  const takeFile = useTakeFile()

  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const file = event.clipboardData?.files[0]
      const text = event.clipboardData?.getData('text/plain') ?? ''
      const isLong = text.length > mostInBox
      const isForBox = event.target instanceof HTMLElement && event.target.id === 'paste'
      if (isField(event.target) && !(isForBox && (isLong || text === ''))) return
      if (text !== '') {
        event.preventDefault()
        takeText(text, { kind: 'typed' })
      } else if (file !== undefined) {
        event.preventDefault()
        void takeFile(file)
      }
    }
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      setOver(false)
      const file = event.dataTransfer?.files[0]
      if (file === undefined) return
      event.preventDefault()
      void takeFile(file)
    }
    document.addEventListener('paste', paste)
    document.addEventListener('dragover', over)
    document.addEventListener('dragleave', leave)
    document.addEventListener('drop', drop)
    return () => {
      document.removeEventListener('paste', paste)
      document.removeEventListener('dragover', over)
      document.removeEventListener('dragleave', leave)
      document.removeEventListener('drop', drop)
    }
  }, [takeText, takeFile])

  return isOver ? (
    <div className="drop" aria-hidden="true">
      <p>{t('box.drop')}</p>
    </div>
  ) : null
}
