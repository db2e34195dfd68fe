/**
 * Text from anywhere made fit to stand in a page: what no page can show becomes U+FFFD, so that its presence is
 * seen, and direction controls that are left open are closed, so that they cannot turn the words that follow.
 * Not for data formats, which keep text as it is.
 */
export const displayText = (text: string): string =>
  directionsClosed(text.replace(/\r\n?/g, '\n').replace(UNSHOWABLE, '\ufffd'))

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const UNSHOWABLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}/gu

const CONTROL = /[\u202a-\u202e\u2066-\u2069]/g
const POP_EMBEDDING = '\u202c'
const POP_ISOLATE = '\u2069'

/** The text with each direction control closed, and none closed that it did not open itself. */
function directionsClosed(text: string): string {
  const open: string[] = []
  const balanced = text.replace(CONTROL, (control) => {
    if (control !== POP_EMBEDDING && control !== POP_ISOLATE) {
      open.push(control >= '\u2066' ? POP_ISOLATE : POP_EMBEDDING)
      return control
    }
    return popped(open, control)
  })
  return balanced + open.reverse().join('')
}

/** What a closing control becomes: itself, with what it closes on the way, or nothing where it closes nothing. */
function popped(open: string[], control: string): string {
  if (control === POP_EMBEDDING) {
    if (open.at(-1) !== POP_EMBEDDING) return ''
    open.pop()
    return control
  }
  const at = open.lastIndexOf(POP_ISOLATE)
  if (at < 0) return ''
  return open.splice(at).reverse().join('')
}
