import type { Signature } from '../model/signature.ts'
import { signatureOf } from './literals.ts'

const codeField =
  /"(?:code|errorCode|error_code|resultCode|result_code|returnCode|errCode|errcode)"\s*:\s*"?(-?\w[\w.-]*)"?/g
const messageField =
  /"(?:message|errorMessage|error_message|resultMessage|result_message|returnMessage|error_description|errmsg|msg|detail)"\s*:\s*"((?:[^"\\\n]|\\.){1,500})"/g

function plainJson(text: string): string {
  return text.replace(/\\(["\\/])/g, '$1')
}

/** The codes and messages that a sample of an answer carries in the fields that APIs put them in; the sample need not be whole JSON. */
export function jsonSignatures(code: string, line: number): readonly Signature[] {
  const lineOf = (offset: number) => line + 1 + (code.slice(0, offset).match(/\n/g)?.length ?? 0)
  const codes = [...code.matchAll(codeField)].map(
    (match): Signature => ({
      kind: 'code',
      value: match[1] ?? '',
      lang: 'en',
      line: lineOf(match.index),
    }),
  )
  const messages = [...code.matchAll(messageField)].map((match) =>
    signatureOf(plainJson(match[1] ?? ''), lineOf(match.index)),
  )
  return [...codes, ...messages].filter(({ value }) => value !== '0' && !/^success$/i.test(value))
}
