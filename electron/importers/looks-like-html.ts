/** Whether the bytes begin as a web page does. */
export const looksLikeHtml = (bytes: Uint8Array): boolean =>
  /^(?:\ufeff|\u00ef\u00bb\u00bf)?\s*(?:<!doctype html|<html)/i.test(
    Buffer.from(bytes.subarray(0, 512)).toString('latin1'),
  )
