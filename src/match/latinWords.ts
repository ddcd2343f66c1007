/** The Latin words and numbers of a folded text. */
export const latinWords = (text: string): string[] => text.match(/[a-z\d]+/g) ?? []
