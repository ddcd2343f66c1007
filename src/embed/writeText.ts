import { type Cut, cutOut } from './cuts.ts'
import { rangeOf } from './rangeOf.ts'

/** The text of a field, as it is asked about. */
export const textOf = (field: HTMLElement): string =>
  'value' in field ? `${field.value}` : field.innerText

/** Masks stretches of a field's text, as if somebody had typed it: it can be undone, and the frameworks of a host hear of it. */
export function writeText(field: HTMLElement, cuts: readonly Cut[]): void {
  if ('value' in field) writeValue(field, cutOut(textOf(field), cuts))
  else writeRanges(field, cuts)
}

/** Gives a field another text. One that takes no typing, or less of it, is set as its kind sets it: around whatever a framework put upon the element. */
function writeValue(field: HTMLElement, text: string): void {
  field.focus()
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) {
    field.select()
    document.execCommand('insertText', false, text)
  }
  if (textOf(field) === text) return
  Reflect.set(Reflect.getPrototypeOf(field) ?? field, 'value', text, field)
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
}

/** Types each placeholder over its piece of an editor's text, the last first, so that what stands before stays where it is. */
function writeRanges(field: HTMLElement, cuts: readonly Cut[]): void {
  const text = textOf(field)
  field.focus()
  for (const { start, end, placeholder } of cuts.toReversed()) {
    const shown = field.innerText
    const range = shown.startsWith(text.slice(0, end)) && rangeOf(field, shown, start, end)
    if (!range) return
    const selection = getSelection()
    selection?.removeAllRanges()
    selection?.addRange(range)
    document.execCommand('insertText', false, placeholder)
  }
}
