/** What each feature of a sign or of a description adds to the log odds that the entry is right. Fitted; see docs/matching.md. */
export const signWeights = {
  bias: 1.5,
  code: -0.2,
  otherCase: -1,
  otherCaseInCode: -6.2,
  typo: 0.1,
  edits: -0.2,
  doubtful: -4,
  length: 1.2,
  terse: -5,
  goesOn: -3.2,
  followed: -2,
  preceded: -0.9,
  excess: -4.8,
  foreignCode: -1.9,
  request: -1.8,
  quiet: -1.2,
  value: -0.6,
  shared: -3,
  told: 2,
  exactText: 0.8,
  codeMissing: -1.4,
  status: 0.8,
  otherStatus: -0.5,
  alien: -7,
  denied: -6,
  unquoted: -2.2,
  uncovered: -1.2,
  uncoveredBare: -6,
  backed: 1.8,
  envelope: -10,
  quoteLeftBare: -3.5,
  precededBare: -2.4,
  followedBare: -0.5,
  textBare: -0.8,
} as const

export const descriptionWeights = {
  bias: -3.7,
  coverage: 1.5,
  told: 0.5,
  few: -3,
  bare: -0.3,
  bareAndUncovered: -0.8,
  titled: 1.1,
  own: 2.2,
  breadth: 0.2,
  lead: 7.2,
  leadOfThree: 0.9,
  oneWord: 0.2,
  unknown: 1.6,
  coverageNative: 1,
  unknownNative: -6,
  unknownFew: -1,
  whole: 0.2,
  wholeOne: 1.2,
  part: 0.2,
  partOfMany: -1.5,
  name: -2.3,
  nameInField: -2.2,
  missed: -0.3,
  foreignCode: -3,
  signed: -6.2,
  status: 1.6,
  otherStatus: -1.6,
  alien: -4,
} as const

/**
 * Surest that a description is of a message which stands alone in a catalogue, as its siblings are told in the same words, or
 * where another vendor is in sight.
 */
export const surestOfBare = 0.55

/**
 * From where on a match is an answer, from where on it is worth a look, and from where on the best three are together;
 * and how much of the best description another may reach beside an answer.
 */
export const thresholds = { answer: 0.56, choose: 0.09, together: 0.24, rival: 0.82 } as const

/** The same where three words or more speak for the first: people who tell what they see are right more often than the odds say. */
export const toldThresholds = { choose: 0.05, together: 0.15 } as const

/** How likely the entry is among those of the status that the paste gives. */
export const statusShare = 0.5

/** How likely the entry is among those that have all words of a paste of a few. */
export const wordsShare = 0.5

/** How documents are ranked by what a description tells of them. */
export const ranking = {
  /** Gained where all words that the error itself carries are told. */
  own: 0.3,
  /** What a word counts in checks and notes, in causes, and in what the error carries. */
  places: [0, 0.9, 0.95, 1],
  /** The power of rarity: 0 where all words count alike. */
  rarity: 0.3,
  /** What an idea, a word and a pair of signs say by themselves, and what stands around every error. */
  idea: 1.3,
  word: 1,
  pair: 0.5,
  common: 0.06,
  /** What an idea counts that is part of a longer one. */
  part: 0.3,
  /** What a misspelt word counts. */
  spelled: 0.75,
} as const

/** How documents that were found are put in order; fitted, see docs/matching.md. */
export const judging = {
  /** Ideas, words, pairs of signs; each in checks and notes, in causes, in what the error carries. */
  sums: [5, 6.5, 7, 5, 6, 6.5, 4, 5, 5.3],
  own: 3.5,
  breadth: -0.4,
  bare: -0.3,
} as const
