/** How people and machines write one signature: each keeps it the same to a reader. */
export interface Variant {
  readonly name: string
  /** Whether letters change their case, which in a code's own field speaks for another vendor. */
  readonly changesCase: boolean
  readonly write: (signature: string) => string
}

const words = (signature: string) => signature.split(/[\s_-]+/)
const capitalised = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase()
const isLatin = (signature: string) => /^[\x20-\x7e]+$/.test(signature)
/** The signature written so where it is in Latin letters; as it is where not. */
const latin = (write: (signature: string) => string) => (signature: string) =>
  isLatin(signature) ? write(signature) : signature
const units = (signature: string, write: (unit: string) => string) =>
  [...signature].map(write).join('')
const hex = (unit: number, length: number) => unit.toString(16).padStart(length, '0')

const kept: readonly (readonly [string, (signature: string) => string])[] = [
  ['as it is', (signature) => signature],
  ['decomposed', (signature) => signature.normalize('NFD')],
  ['hard spaces', (signature) => signature.replaceAll(' ', '\u00a0')],
  ['double spaces', (signature) => signature.replaceAll(' ', '  ')],
  ['Markdown escapes', (signature) => signature.replaceAll('_', '\\_')],
  ['Unicode escapes', (signature) => units(signature, (one) => `\\u${hex(one.charCodeAt(0), 4)}`)],
  ['percent escapes', (signature) => encodeURIComponent(signature)],
  [
    'entities',
    (signature) =>
      units(signature, (one) => (/[a-z]/i.test(one) ? one : `&#${one.codePointAt(0)};`)),
  ],
  [
    'full width',
    latin((signature) =>
      units(signature, (one) =>
        one === ' ' ? '\u3000' : String.fromCharCode(one.charCodeAt(0) + 0xfee0),
      ),
    ),
  ],
  ['zero-width spaces', (signature) => `${signature.slice(0, 3)}\u200b${signature.slice(3)}`],
  [
    'a colour in the middle',
    (signature) => `\u001b[31m${signature.slice(0, 4)}\u001b[0m${signature.slice(4)}`,
  ],
  ['no spaces', (signature) => signature.replaceAll(' ', '')],
]

const recased: readonly (readonly [string, (signature: string) => string])[] = [
  ['small letters', (signature) => signature.toLowerCase()],
  ['capitals', (signature) => signature.toUpperCase()],
  ['underscores', latin((signature) => words(signature).join('_').toUpperCase())],
  ['hyphens', latin((signature) => words(signature).join('-').toLowerCase())],
  ['spaces', latin((signature) => words(signature).join(' ').toLowerCase())],
  [
    'camel case',
    latin((signature) =>
      words(signature)
        .map(capitalised)
        .join('')
        .replace(/^./, (one) => one.toLowerCase()),
    ),
  ],
  ['Pascal case', latin((signature) => words(signature).map(capitalised).join(''))],
]

export const variants: readonly Variant[] = [
  ...kept.map(([name, write]) => ({ name, write, changesCase: false })),
  ...recased.map(([name, write]) => ({ name, write, changesCase: true })),
]

/** What stands around a signature in a paste. */
export interface Wrapper {
  readonly name: string
  /** It stands as the value of a code's own field. */
  readonly isCodeField: boolean
  readonly wrap: (signature: string) => string
}

const inText: Readonly<Record<string, (signature: string) => string>> = {
  nothing: (signature) => signature,
  'a Korean sentence': (signature) => `어제부터 ${signature} 오류가 나는데 어떻게 하나요?`,
  'a Japanese sentence': (signature) => `昨日から「${signature}」というエラーが出ています。`,
  'an English sentence': (signature) => `Since yesterday we get "${signature}" on every call`,
  'a message field': (signature) =>
    `{"timestamp":"2026-01-02T03:04:05Z","message":"${signature}","path":"/v1/items"}`,
  'a message field of an envelope': (signature) =>
    `{\n  "header": {\n    "isSuccessful": false,\n    "resultMessage": "${signature}"\n  },\n  "body": null\n}`,
  'torn JSON': (signature) => `essage": "${signature}"\n  }`,
  'a log line': (signature) =>
    `2026-01-02 03:04:05.678  INFO 812 --- [main] c.e.App : started\n2026-01-02 03:04:06.789 ERROR 812 --- [exec-2] c.e.App : call failed: ${signature}\n2026-01-02 03:04:07.890  INFO 812 --- [main] c.e.App : retrying`,
  'key=value': (signature) =>
    `level=error ts=2026-01-02T03:04:05Z msg="call failed" err="${signature}" attempt=3`,
  'a Java trace': (signature) =>
    `java.lang.RuntimeException: could not load\n\tat com.example.A.load(A.java:12)\n\tat com.example.B.run(B.java:34)\nCaused by: com.example.ApiException: ${signature}\n\tat com.example.Http.call(Http.java:56)\n\t... 2 more`,
  'a Python trace': (signature) =>
    `Traceback (most recent call last):\n  File "/app/main.py", line 3, in <module>\n    run()\napp.ApiError: ${signature}`,
  'a Node trace': (signature) =>
    `Error: ${signature}\n    at request (/app/index.js:10:5)\n    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)`,
  'a response': (signature) =>
    `HTTP/1.1 400 Bad Request\ncontent-type: application/json\n\n{"message":"${signature}"}`,
  'a container prefix': (signature) => `api_1  | ${signature}`,
  XML: (signature) => `<error><message>${signature}</message></error>`,
  YAML: (signature) => `status: 400\nmessage: ${signature}`,
}

export const wrappers: readonly Wrapper[] = [
  ...Object.entries(inText).map(([name, wrap]) => ({ name, wrap, isCodeField: false })),
  {
    name: 'a code field',
    isCodeField: true,
    wrap: (signature) => `{"code":"${signature}","data":null}`,
  },
  {
    name: 'an escaped code field',
    isCodeField: true,
    wrap: (signature) => `"{\\"error\\":{\\"code\\":\\"${signature}\\"}}"`,
  },
]
