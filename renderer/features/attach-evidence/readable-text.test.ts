import { describe, expect, it } from 'vitest'
import { readableText } from './readable-text.ts'

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) })

describe('the words of a file', () => {
  it('are read from plain text, whatever ends its lines', () => {
    expect(readableText(file('a.txt', 'one\r\ntwo'))).toBe('one\ntwo')
    expect(readableText({ name: 'a.TXT', bytes: new Uint8Array([0x63, 0x61, 0x66, 0xe9]) })).toBe('café')
    expect(readableText({ name: 'a.md', bytes: new Uint8Array([0xff, 0xfe, 0x61, 0]) })).toBe('a')
  })

  it('are read from HTML without its tags, scripts and comments', () => {
    const html = `<html><head><title>No</title></head><body><script>let x = '<p>no</p>'</script>
      <h1>Closing statement</h1><p>The <b>24</b> states said &ldquo;yes&rdquo; &#8211; all &amp; every.</p><!-- no --></body>`
    expect(readableText(file('a.html', html))).toBe(
      'Closing statement\n\nThe 24 states said “yes” – all & every.',
    )
  })

  it('are left alone in any other file', () => {
    expect(readableText(file('a.pdf', '%PDF'))).toBeNull()
    expect(readableText(file('a.docx', 'PK'))).toBeNull()
  })
})
