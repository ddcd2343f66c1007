/** The text as an id: lower-case words of letters and digits with hyphens, such as `invalid-api-key`; empty where it has neither. */
export function kebab(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/['’]/g, '')
    .replace(/([a-z\d])([A-Z][a-z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-+|-+$/g, '')
}

const limit = 60

/** `id` cut to at most 60 characters, at a hyphen where there is one near. */
export function shorten(id: string): string {
  if (id.length <= limit) return id
  const cut = id.slice(0, limit)
  const hyphen = cut.lastIndexOf('-')
  return hyphen > limit / 2 ? cut.slice(0, hyphen) : cut
}
