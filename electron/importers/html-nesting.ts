/** Elements that never hold anything. */
const VOID =
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'
/** Elements that the next of their kind closes: a page may leave thousands of them open. */
const CLOSED_BY_THE_NEXT =
  'p li dt dd option optgroup tr td th thead tbody tfoot colgroup rb rt rtc rp html head body'
const UNCOUNTED = new Set(`${VOID} ${CLOSED_BY_THE_NEXT}`.split(' '))
/** What stands in them is no markup. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes'])

/**
 * How deep the elements of a page stand in one another at most, from its tags alone: an estimate that costs one pass
 * over the characters, made before anything is parsed.
 */
export function nestingOfHtml(html: string): number {
  const tags = /<(?:!--|(\/?)([a-z][^\s/<>]*)([^<>]*))/gi
  let depth = 0
  let deepest = 0
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    const [, slash, name = '', rest = ''] = tag
    const element = name.toLowerCase()
    const end = slash === '' && RAW.has(element) ? endOfRaw(html, element, tags.lastIndex) : null
    const resume = element === '' ? html.indexOf('-->', tag.index) : end
    if (resume === -1) return deepest
    if (resume !== null) tags.lastIndex = resume
    else if (!UNCOUNTED.has(element) && !rest.endsWith('/')) depth = Math.max(0, depth + (slash ? -1 : 1))
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

/** Behind the name of the closing tag, or -1 where the rest of the page is raw. */
function endOfRaw(html: string, element: string, from: number): number {
  const closing = new RegExp(`</${element}`, 'gi')
  closing.lastIndex = from
  return closing.test(html) ? closing.lastIndex : -1
}
