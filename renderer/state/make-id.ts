const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789'

/** An id made in the page, so that sending the same thing again cannot make it twice. Looks like the host's own. */
export const makeId = (prefix: string): string =>
  prefix +
  [...crypto.getRandomValues(new Uint8Array(10))].map((byte) => LETTERS[byte % LETTERS.length]).join('')
