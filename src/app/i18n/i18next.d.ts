import 'i18next'
import type ko from '../messages/ko.json'

declare module 'i18next' {
  interface CustomTypeOptions {
    readonly defaultNS: 'translation'
    readonly resources: { readonly translation: typeof ko }
  }
}
