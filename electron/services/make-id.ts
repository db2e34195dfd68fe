import { randomBytes } from 'node:crypto'

const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789'

/** A new id such as `c7kq2mx9tpa`: the prefix says what it is of, the rest is 50 random bits. */
export const makeId = (prefix: string): string =>
  prefix + [...randomBytes(10)].map((byte) => LETTERS[byte % LETTERS.length]).join('')
