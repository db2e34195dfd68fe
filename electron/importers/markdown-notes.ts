import type { MarkdownIt } from 'markdown-it'

/** A note's own line, `[^1]: …`, and a line like it whose words are no address. */
const NOTE = /^\[[^\]\n]+\]:[ \t]+(?=\S)/
const IS_LINK = /^\[(?!\^)[^\]\n]+\]:[ \t]+<?(?:[a-z][a-z\d+.-]*:|[/.#?]|\S*[./]\S*$|\S*[./]\S*[ \t]+["'(])/i

const isNote = (line: string): boolean => NOTE.test(line) && !IS_LINK.test(line)

/** Has the parser keep notes as text: it takes each for the address of a link, which is not shown. */
export function keepNotes(parser: MarkdownIt): void {
  parser.block.ruler.before('reference', 'note', (state, startLine, endLine, silent) => {
    const lineAt = (line: number): string =>
      state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line])
    const indent = (state.sCount[startLine] ?? 0) - state.blkIndent
    if (indent > 3 || !isNote(lineAt(startLine))) return false
    if (silent) return true
    let end = startLine + 1
    while (end < endLine && !state.isEmpty(end) && !isNote(lineAt(end))) end += 1
    state.line = end
    const content = Array.from({ length: end - startLine }, (_, at) => lineAt(startLine + at)).join('\n')
    state.push('paragraph_open', 'p', 1).map = [startLine, end]
    const inline = state.push('inline', '', 0)
    inline.content = content.trim()
    inline.map = [startLine, end]
    inline.children = []
    inline.meta = { note: true }
    state.push('paragraph_close', 'p', -1)
    return true
  })
}
