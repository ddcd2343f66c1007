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
  terse: -6,
  goesOn: -3.2,
  followed: -1.8,
  preceded: -1,
  foreignCode: -1.8,
  request: -2.2,
  quiet: -1.2,
  value: -1,
  shared: -2.2,
  told: 1,
  exactText: 0.4,
  codeMissing: -0.5,
} as const

export const descriptionWeights = {
  bias: -6.19,
  coverage: 4.3,
  told: 2.18,
  few: -3.57,
  titled: 2.82,
  own: 1,
  breadth: -0.3,
  lead: 4.09,
  unknown: -1.07,
  name: -4,
  foreignCode: -2.04,
  signed: -5.42,
} as const

/** From where on a match is an answer, and from where on it is worth a look. */
export const thresholds = { answer: 0.6, choose: 0.3 } as const

/** How documents are ranked by what a description tells of them. */
export const ranking = {
  /** Gained where all words that the error itself carries are told. */
  own: 0.3,
  /** Lost for each doubling or so of the words that a document has to match. */
  breadth: 0,
  /** What a word counts in checks and notes, in causes, and in what the error carries. */
  places: [0, 0.9, 0.95, 1],
  /** The power of rarity: 0 where all words count alike. */
  rarity: 0.3,
  /** What an idea, a word and a pair of signs say by themselves, and what stands around every error. */
  idea: 1.3,
  word: 1,
  pair: 0.5,
  common: 0.06,
  /** What a misspelt word counts. */
  spelled: 0.75,
} as const
