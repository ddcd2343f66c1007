/** The event by which the development server tells an open page that guides have changed, with the page's new data. */
export const contentChanged = 'unstuck:content'

/** The event that brings what is wrong with the guides, when that has been found out. */
export const diagnosed = 'unstuck:diagnostics'
