/** What the parts of `product.yaml` look like, by the end of their path without numbers: shown to who has written something else there. */
export const yamlShapes: Readonly<Record<string, string>> = {
  name: '{ ko: 창고, ja: 倉庫, en: Warehouse }',
  question:
    '{ ko: 어떤 API를 호출했나요?, ja: どのAPIを呼び出しましたか？, en: Which API did you call? }',
  label: '{ ko: 조회, ja: 照会, en: Look up }',
  text: '{ ko: 문의하기, ja: お問い合わせ, en: Contact support }',
  'contacts[]': '{ text: { en: Contact support }, href: mailto:help@example.com }',
  'facets[]':
    '{ id: api, question: { en: Which API did you call? }, values: [{ id: look-up, label: { en: Look up } }] }',
  'facets[].values[]': '{ id: look-up, label: { en: Look up }, terms: { en: [look up] } }',
  'keys[]':
    '{ prefix: live_sk_, traits: { env: live, role: secret }, label: { en: live secret key } }',
  'diagnoses[]':
    '{ id: basic-without-colon, when: { basic: no-colon }, text: { en: The key needs a colon after it } }',
  'ticketFields[]': "{ id: request-id, label: { en: Request id }, patterns: ['requestId={id}'] }",
  rules: '{ dead-end: warning }',
  aliases: '{ old-id: new-id }',
}
