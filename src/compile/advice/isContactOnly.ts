const asks =
  /(?:문의|연락)(?:해|하|주|바)|(?:お問い合わせ|問い合わせ|ご連絡)(?:ください|下さい|してください|を)|\b(?:contact|ask|reach out to|get in touch with) (?:us|support|the (?:administrator|vendor|support)|your|customer|technical|app vendor)|\b(?:contact|reach out to|get in touch with) \[?\w+/i

/** Whether a sentence only says whom to ask, and nothing that the reader could check. */
export function isContactOnly(text: string): boolean {
  return text.length < 200 && asks.test(text) && !/(?:확인|確認|check)/i.test(text)
}
