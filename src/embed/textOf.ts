/** The text of a field, as it is asked about: of an editor as it is shown, because its lines stand in elements of their own. */
export const textOf = (field: HTMLElement): string =>
  'value' in field ? `${field.value}` : field.innerText
