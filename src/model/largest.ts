/** A file above this is no guide: in bytes where it is read, in characters once it is text. */
export const largest = 5 * 1024 * 1024
