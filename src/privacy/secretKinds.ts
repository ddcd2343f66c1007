import type { Locale } from '../model/locale.ts'
import { allKinds } from './allKinds.ts'

const byId = new Map(allKinds.map((kind) => [kind.id, kind]))

/** What a person calls a kind of masked value, such as "시크릿 키"; the id itself where it is unknown. */
export const secretWords = (id: string, locale: Locale): string => byId.get(id)?.words[locale] ?? id
