/** What each feature of a sign or of a description adds to the log odds that the entry is right. Fitted; see docs/matching.md. */
export const signWeights = {
  bias: 1.6,
  code: 1.2,
  otherCase: -0.9,
  otherCaseInCode: -3,
  typo: -0.9,
  edits: -0.7,
  length: 1.5,
  share: 1.4,
  shortAndBuried: -3,
  goesOn: -3.2,
  followed: -1.8,
  preceded: -1,
  foreignCode: -1.8,
  request: -2.2,
  quiet: -1.2,
  value: -1,
  shared: -2.2,
  told: 1,
} as const

export const descriptionWeights = {
  bias: -5.2,
  coverage: 6.5,
  told: 0.9,
  titled: 0.45,
  lead: 2.2,
  foreignCode: -3.5,
  status: 0.4,
} as const

/** From where on a match is an answer, and from where on it is worth a look. */
export const thresholds = { answer: 0.6, choose: 0.3 } as const
