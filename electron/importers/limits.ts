const MEGABYTE = 1024 * 1024

/** Bytes. A newspaper's longest story is a thousandth of this. */
export const LARGEST_INPUT = 50 * MEGABYTE

/** Bytes that the parts of a packed document may have together once they are unpacked. */
export const LARGEST_INFLATED = 200 * MEGABYTE

/** Characters (UTF-16 units) that the stored text of an article may have. */
export const LONGEST_TEXT = 20_000_000

/** Elements within elements. Browsers stop at 512; parsers that call themselves fall over at some thousands. */
export const DEEPEST_NESTING = 1_000

/** Milliseconds of wall time for one file. */
export const LONGEST_IMPORT = 30_000

/** Megabytes of JavaScript heap for one file. */
export const LARGEST_HEAP = 512
