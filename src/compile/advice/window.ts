/** How much of a sentence's beginning or end is looked at: no sentence costs more than this. */
export const window = 400
