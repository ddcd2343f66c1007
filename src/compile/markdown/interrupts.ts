import { isHtmlStart } from './scanHtml.ts'

export const fence: RegExp = /^( {0,3})(`{3,}(?=[^`]*$)|~{3,})(.*)$/
export const rule: RegExp = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/
export const heading: RegExp = /^ {0,3}#{1,6}(?:[ \t]|$)/
export const quote: RegExp = /^ {0,3}>/

/** Whether a line ends the paragraph above it and begins something else. */
export function interrupts(line: string): boolean {
  return (
    fence.test(line) ||
    rule.test(line) ||
    heading.test(line) ||
    quote.test(line) ||
    isHtmlStart(line, true) ||
    /^ {0,3}(?:[-*+]|1[.)])[ \t]+\S/.test(line)
  )
}
