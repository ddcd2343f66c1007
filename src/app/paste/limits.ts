/** The longest paste that stands in the box itself, in UTF-16 units: a longer one makes typing slow and becomes a card. */
export const mostInBox = 65_536
