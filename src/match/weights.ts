/** What each feature of a sign or of a description adds to the log odds that the entry is right. Fitted; see docs/matching.md. */
export const signWeights = {
  bias: 1.6,
  code: 1.2,
  otherCase: -0.9,
  otherCaseInCode: -6,
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
  bias: -6.19,
  coverage: 4.3,
  told: 2.18,
  few: -3.57,
  titled: 2.82,
  lead: 4.09,
  unknown: -1.07,
  name: -1.5,
  foreignCode: -2.04,
  signed: -5.42,
} as const

/** From where on a match is an answer, and from where on it is worth a look. */
export const thresholds = { answer: 0.6, choose: 0.3 } as const
