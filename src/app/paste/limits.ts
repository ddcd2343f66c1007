/** The longest paste that stands in the box itself, in UTF-16 units: a longer one makes typing slow and becomes a card. */
export const mostInBox = 65_536

/** The longest paste that is masked as a whole: of a longer one only what the page shows. */
export const mostMasked = 1_048_576
