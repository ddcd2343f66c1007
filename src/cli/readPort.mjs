/**
 * The port that a person wrote after `--port`, 0 for any that is free. Ends the program with a sentence about it where it is none.
 * @param {string} text
 * @returns {number}
 */
export function readPort(text) {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text)
  console.error(`Unexpected port \`${text}\`, expected a number from 0 to 65535`)
  process.exit(2)
}
